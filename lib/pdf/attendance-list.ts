import type { Evidence } from '@/lib/events/evidence/queries'
import { clockText, dayText } from '@/lib/events/rules'
import { wordsFor } from '@/lib/i18n/words'
import { factsOf } from '@/lib/pdf/evidence-pack'
import { Sheet } from '@/lib/pdf/sheet'
import type { Portal } from '@/lib/portal/queries'

/**
 * Who is registered at a meeting and who came, with room for signatures. It is for the file of whoever runs the
 * meeting: it names people, and is handed to nobody else.
 */
export async function attendanceList(
  evidence: Evidence,
  { language, portal, made }: { language: string; portal: Portal; made: Date },
): Promise<Buffer> {
  const t = wordsFor(language)
  const { closing, attendees } = evidence
  const { timeZone, title } = closing
  const sheet = new Sheet({ title, kind: t('closing.list.title'), portal: portal.name, language, made })
  for (const fact of factsOf(evidence, language)) sheet.text(fact)
  sheet.text(t('closing.turnout', { registered: closing.registered, attended: closing.attended }))
  const erased = closing.registered - attendees.length
  if (erased > 0 && !closing.forgottenAt) sheet.text(t('closing.list.erased', { count: erased }))
  const came = (at: Date | null) => (at ? clockText(at, timeZone, language) : '')
  if (attendees.length === 0 && (closing.forgottenAt || erased <= 0))
    sheet.text(t(closing.forgottenAt ? 'closing.list.forgotten' : 'closing.list.nobody'))
  else if (attendees.length > 0)
    sheet.table({
      columns: ['name', 'organisation', 'country', 'came', 'signature'].map((name) =>
        t(`closing.list.columns.${name as 'name'}`),
      ),
      rows: attendees.map(({ name, organisation, country, attendedAt }) => [
        name,
        organisation ?? '',
        country ?? '',
        came(attendedAt),
        '',
      ]),
      widths: [4, 4, 1.5, 1.5, 3],
    })
  const day = dayText(made, timeZone, language)
  return sheet.end([
    t('closing.pack.made', { day }),
    t('closing.list.private'),
    ...portal.funding.map(({ text }) => text),
  ])
}
