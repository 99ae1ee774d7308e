import { useLocale, useTranslations } from 'next-intl'
import { AgendaSession, type SessionPlaces } from '@/components/events/agenda-session'
import { Speakers, Talk } from '@/components/events/agenda-talks'
import type { EventRecord } from '@/lib/events/record/queries'
import { clockText, dayText, localDays, localInstant } from '@/lib/events/rules'
import type { AgendaSession as Session } from '@/lib/events/sessions/queries'
import { agendaDays, agendaLines, startOf } from '@/lib/events/sessions/rules'
import type { RichTextLinks } from '@/lib/richtext/links'

type Props = {
  event: EventRecord
  /** Of sessions that the reader may pick. */
  placesLeft?: SessionPlaces | undefined
}

/** What happens when, with whom. Nothing where no agenda is known. */
export function EventAgenda({ event, placesLeft }: Props) {
  const t = useTranslations('events')
  const { agenda, looseTalks, timeZone, links } = event
  if (agenda.length === 0 && looseTalks.length === 0) return null
  const days = agendaDays(agendaLines(agenda), timeZone, localDays(event).first)
  return (
    <>
      <h2 id="agenda">{t('agenda.title')}</h2>
      <table className="stack agenda" aria-labelledby="agenda">
        <thead>
          <tr>
            <th scope="col" className="w-9">
              {t('agenda.time')}
            </th>
            <th scope="col">{t('agenda.session')}</th>
            <th scope="col" className="w-1/3">
              {t('agenda.who')}
            </th>
          </tr>
        </thead>
        {days.map(({ day, lines }) => (
          <tbody key={day}>
            {days.length > 1 && (
              <DayRow instant={startOf(lines.flat()) ?? event.startsAt} timeZone={timeZone} />
            )}
            {lines.map((line) => (
              <Line key={line[0]?.id} {...{ line, timeZone, links, placesLeft }} />
            ))}
          </tbody>
        ))}
        {looseTalks.length > 0 && <LooseTalks talks={looseTalks} />}
      </table>
    </>
  )
}

function DayRow({ instant, timeZone }: { instant: Date; timeZone: string }) {
  const language = useLocale()
  return (
    <tr>
      <th scope="rowgroup" colSpan={3}>
        <b>{dayText(instant, timeZone, language)}</b>
      </th>
    </tr>
  )
}

type LineProps = Pick<Props, 'placesLeft'> & { line: Session[]; timeZone: string; links: RichTextLinks }

/** What speaks for itself takes the width of the speakers too: sessions side by side, and those of several talks. */
function Line({ line, timeZone, links, placesLeft }: LineProps) {
  const t = useTranslations('events')
  const [session] = line
  if (!session) return null
  const speakers = line.length === 1 && session.talks.length === 1 ? (session.talks[0]?.speakers ?? []) : []
  return (
    <tr>
      <td>
        <Start line={line} timeZone={timeZone} />
      </td>
      <td colSpan={speakers.length > 0 ? undefined : 2}>
        {line.length > 1 ? (
          <Parallel {...{ line, links, placesLeft }} />
        ) : (
          <AgendaSession {...{ session, links, placesLeft }} beside={speakers.length > 0} />
        )}
      </td>
      {speakers.length > 0 && (
        <td data-label={t('agenda.who')}>
          <Speakers speakers={speakers} />
        </td>
      )}
    </tr>
  )
}

function Start({ line, timeZone }: Pick<LineProps, 'line' | 'timeZone'>) {
  const language = useLocale()
  const start = startOf(line)
  return start && <time dateTime={localInstant(start, timeZone)}>{clockText(start, timeZone, language)}</time>
}

function Parallel({ line, links, placesLeft }: Omit<LineProps, 'timeZone'>) {
  const t = useTranslations('events')
  return (
    <>
      <b>{t('agenda.parallel')}</b>
      <ul className="parallel">
        {line.map((session) => (
          <li key={session.id}>
            <AgendaSession {...{ session, links, placesLeft }} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Contributions for which the agenda has no session. */
function LooseTalks({ talks }: { talks: EventRecord['looseTalks'] }) {
  const t = useTranslations('events')
  return (
    <tbody>
      {talks.map((talk) => (
        <tr key={talk.id}>
          <td />
          <td>
            <Talk talk={talk} />
          </td>
          <td data-label={t('agenda.who')}>
            <Speakers speakers={talk.speakers} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}
