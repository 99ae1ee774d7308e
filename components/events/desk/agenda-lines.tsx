import { useLocale, useTranslations } from 'next-intl'
import { DeskTable } from '@/components/desk/desk-table'
import { OrderButtons } from '@/components/events/desk/order-buttons'
import { clockText } from '@/lib/events/rules'
import { deskEventPath } from '@/lib/events/paths'
import { orderLineAction } from '@/lib/events/sessions/desk/actions'
import type { DeskAgenda, DeskLine } from '@/lib/events/sessions/desk/queries'
import { foreign } from '@/lib/i18n/translation'

type Props = {
  eventId: string
  agenda: DeskAgenda
  /** The language of the texts. */
  shown: string
}

/** The lines of an agenda, to be opened and put in order. */
export function AgendaLines({ eventId, agenda, shown }: Props) {
  const t = useTranslations('eventsDesk.agenda')
  const { lines, timeZone } = agenda
  if (lines.length === 0) return <p>{t('empty')}</p>
  return (
    <DeskTable
      label={t('title')}
      columns={[t('columns.time'), t('columns.name'), t('columns.about'), t('columns.order')]}
    >
      {lines.map((line, index) => (
        <Line
          key={line.id}
          {...{ eventId, shown, line, timeZone }}
          first={index === 0}
          last={index === lines.length - 1}
        />
      ))}
    </DeskTable>
  )
}

type LineProps = Omit<Props, 'agenda'> & { line: DeskLine; timeZone: string; first: boolean; last: boolean }

function Line({ eventId, shown, line, timeZone, first, last }: LineProps) {
  const t = useTranslations('eventsDesk.agenda')
  const language = useLocale()
  const { id, startsAt, endsAt } = line
  const name = line.name || t('untitled')
  const to = deskEventPath(eventId, 'agenda', { line: id, language: shown })
  const clock = (instant: Date) => clockText(instant, timeZone, language)
  return (
    <tr>
      <td className="hours">
        {startsAt && [startsAt, endsAt].flatMap((at) => (at ? clock(at) : [])).join('–')}
      </td>
      <th scope="row">
        <a href={`/${language}${to}`} lang={foreign(line.nameLanguage, language)}>
          {name}
        </a>
      </th>
      <td>{aboutOf(t, line).join(', ')}</td>
      <td>
        <OrderButtons
          action={orderLineAction}
          hidden={{ eventId, id, language: shown }}
          {...{ name, first, last }}
        />
      </td>
    </tr>
  )
}

function aboutOf(t: ReturnType<typeof useTranslations<'eventsDesk.agenda'>>, line: DeskLine): string[] {
  const { kind, parallelGroup, choosable, number, capacity, picked, talks } = line
  return [
    ...(kind === 'item' ? [t('kinds.item')] : []),
    ...(number === null ? [] : [t('breakOut', { number })]),
    ...(parallelGroup === null ? [] : [t('beside', { number: parallelGroup })]),
    ...(choosable ? [t('choosable')] : []),
    ...(capacity === null ? [] : [t('seats', { count: capacity })]),
    ...(picked > 0 ? [t('picked', { count: picked })] : []),
    ...(talks.length > 0 ? [t('talks', { count: talks.length })] : []),
  ]
}
