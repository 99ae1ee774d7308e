import { useTranslations } from 'next-intl'
import { Meanwhile } from '@/components/forms/meanwhile'
import type { DeskAgenda, DeskLine } from '@/lib/events/sessions/desk/queries'
import { localInput } from '@/lib/events/times/rules'
import { plainText } from '@/lib/richtext/text'

const texts = ['kind', 'title', 'summary', 'body'] as const
const places = ['startsAt', 'endsAt', 'placeName', 'track'] as const
const choosing = ['besideId', 'choosable', 'number', 'capacity'] as const

/** What somebody else saved of a line of an agenda while it was written. */
export function LineMeanwhile({ line, agenda }: { line: DeskLine; agenda: DeskAgenda }) {
  const t = useTranslations('eventsDesk.agenda')
  const desk = useTranslations('desk.record')
  const yes = useTranslations('registrations.form')('yes')
  const { kind, version, choosable, body, startsAt, endsAt } = line
  const others = agenda.lines.map(({ id, name }) => [id, name || t('untitled')] as const)
  const clocks = [startsAt, endsAt].map((at) => localInput(at, agenda.timeZone))
  const names = {
    ...Object.fromEntries(others),
    ...Object.fromEntries(clocks.map((clock) => [clock, clock.replace('T', ' ')])),
    ...(body && { [JSON.stringify(body)]: plainText(body) }),
    ...{ [kind]: t(`kinds.${kind}`), on: yes },
  }
  const fields = [...texts, ...places, ...(kind === 'session' ? choosing : [])]
  return (
    <Meanwhile
      version={version}
      now={{ ...nowOf(line, agenda), choosable: choosable ? 'on' : '' }}
      labels={Object.fromEntries(fields.map((field) => [field, t(`fields.${field}`)]))}
      names={names}
      boxes={['choosable']}
      title={desk('meanwhile')}
      hint={desk('meanwhileHint')}
    />
  )
}

function nowOf(line: DeskLine, { lines, timeZone }: DeskAgenda): Record<string, string> {
  const { kind, title, summary, body, startsAt, endsAt, placeName, track, number, capacity } = line
  const beside = lines.find(
    ({ id, parallelGroup }) =>
      id !== line.id && parallelGroup !== null && parallelGroup === line.parallelGroup,
  )
  return {
    ...{ kind, title, summary, body: body ? JSON.stringify(body) : '' },
    ...{ startsAt: localInput(startsAt, timeZone), endsAt: localInput(endsAt, timeZone) },
    ...{ placeName: placeName ?? '', track: track ?? '', besideId: beside?.id ?? '' },
    ...{ number: String(number ?? ''), capacity: String(capacity ?? '') },
  }
}
