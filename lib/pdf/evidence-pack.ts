import { nameOfTotal } from '@/lib/events/evidence/rules'
import type { Evidence } from '@/lib/events/evidence/queries'
import type { Total } from '@/lib/events/closing/rules'
import { dayText, whenText, zoneCity } from '@/lib/events/rules'
import { wordsFor } from '@/lib/i18n/words'
import { Sheet } from '@/lib/pdf/sheet'
import type { Portal } from '@/lib/portal/queries'

type Asked = { language: string; portal: Portal; made: Date }

/**
 * The proof of a meeting on A4: when and where, how many came from which countries, kinds of organisation and
 * organisations, what was written down, decided and agreed, shown and recorded. Names of people stand in the attendance list alone.
 */
export async function evidencePack(evidence: Evidence, { language, portal, made }: Asked): Promise<Buffer> {
  const t = wordsFor(language)
  const { closing, minutes, outcomes } = evidence
  const sheet = new Sheet({
    ...{ title: closing.title, kind: t('closing.pack.title'), portal: portal.name, language, made },
  })
  for (const fact of factsOf(evidence, language)) sheet.text(fact)
  const { registered, attended } = closing
  sheet.text(t('closing.turnout', { registered, attended }))
  if (!closing.closedAt) sheet.note(t('closing.pack.open'))
  for (const dimension of ['country', 'helix', 'organisation', 'attendance', 'session'] as const) {
    const totals = closing.totals.filter((total) => total.dimension === dimension)
    if (!totals.some(({ value }) => value !== '')) continue
    sheet.heading(t(`closing.dimensions.${dimension}`))
    sheet.table(totalsTable(totals, evidence, language))
  }
  const said = minutes.filter(({ lines }) => lines.length > 0)
  if (said.length > 0) sheet.heading(t('closing.pack.minutes'))
  for (const { heading, lines } of said) {
    if (heading) sheet.text(heading)
    sheet.points(lines.map((line) => line.replace(/^- /, '')))
  }
  if (outcomes.length > 0) {
    sheet.heading(t('closing.pack.outcomes'))
    sheet.table({
      columns: ['what', 'kind', 'who', 'when'].map((name) => t(`closing.pack.columns.${name as 'what'}`)),
      rows: outcomes.map(({ text, kind, responsible, dueOn }) => [
        text,
        t(`minutes.outcomes.kinds.${kind}`),
        responsible ?? '',
        dueOn ?? '',
      ]),
      widths: [6, 2, 3, 2],
    })
  }
  addShown(sheet, evidence, language)
  const day = dayText(made, closing.timeZone, language)
  return sheet.end([t('closing.pack.made', { day }), ...portal.funding.map(({ text }) => text)])
}

/** What was shown, and where the recording is. */
function addShown(sheet: Sheet, { slides, recordings }: Evidence, language: string): void {
  const t = wordsFor(language)
  const lists = [
    [t('events.margin.slides'), slides],
    [t('events.facts.recording'), recordings],
  ] as const
  for (const [heading, titles] of lists) {
    if (titles.length === 0) continue
    sheet.heading(heading)
    sheet.points(titles)
  }
}

/** When and where a meeting was, in lines. */
export function factsOf(
  { closing, startsAt, precision, place, group }: Evidence,
  language: string,
): string[] {
  const { endsAt, timeZone } = closing
  const when = whenText({ startsAt, endsAt, timeZone, precision }, language)
  return [`${when} (${zoneCity(timeZone)})`, place, group ?? ''].filter(Boolean)
}

function totalsTable(totals: readonly Total[], evidence: Evidence, language: string) {
  const t = wordsFor(language)
  return {
    columns: [t('closing.columns.value'), t('closing.columns.registered'), t('closing.columns.attended')],
    rows: totals.map((total) => [
      nameOfTotal(total, evidence, language),
      String(total.count),
      String(total.attended),
    ]),
    numeric: [1, 2],
    widths: [6, 2, 2],
  }
}
