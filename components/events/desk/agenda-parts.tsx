import { useLocale, useTranslations } from 'next-intl'
import { RecordLanguages } from '@/components/desk/record-languages'
import { AgendaLines } from '@/components/events/desk/agenda-lines'
import { LineForm } from '@/components/events/desk/line-form'
import { LineTalks, talkName } from '@/components/events/desk/line-talks'
import { RemoveForm } from '@/components/events/desk/order-buttons'
import { TalkForm, type TalkOptions } from '@/components/events/desk/talk-form'
import type { DeskRecord } from '@/lib/desk/get-record'
import { deskEventPath } from '@/lib/events/paths'
import { orderLineAction, orderTalkAction } from '@/lib/events/sessions/desk/actions'
import type { DeskAgenda, DeskLine } from '@/lib/events/sessions/desk/queries'
import type { Language } from '@/lib/i18n/languages'
import type { EventSessionKind } from '@/prisma/generated/enums'

type Props = {
  eventId: string
  record: Pick<DeskRecord, 'texts'>
  agenda: DeskAgenda
  /** The language of the page, and that of the texts. */
  language: Language
  shown: Language
}

/** All lines of an agenda, and the ways to one more. */
export function WholeAgenda({ eventId, record, agenda, language, shown }: Props) {
  const t = useTranslations('eventsDesk.agenda')
  const begin = (kind: EventSessionKind) =>
    `/${language}${deskEventPath(eventId, 'agenda', { line: 'new', kind, language: shown })}`
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <RecordLanguages
        noun="events"
        part="agenda"
        record={{ id: eventId, texts: record.texts }}
        language={language}
        shown={shown}
      />
      <AgendaLines eventId={eventId} agenda={agenda} shown={shown} />
      <div className="actions">
        <a className="btn" href={begin('session')}>
          {t('newSession')}
        </a>
        <a className="btn quiet" href={begin('item')}>
          {t('newItem')}
        </a>
      </div>
    </>
  )
}

/** One line of an agenda with its contributions. */
export function OneLine({
  eventId,
  agenda,
  shown,
  kind,
  line,
}: Omit<Props, 'record' | 'language'> & { kind: EventSessionKind; line: DeskLine | undefined }) {
  const t = useTranslations('eventsDesk.agenda')
  const name = line?.name || t('untitled')
  return (
    <>
      <BackToAgenda eventId={eventId} shown={shown} />
      <h2>{line ? name : t(kind === 'item' ? 'newItem' : 'newSession')}</h2>
      <LineForm {...{ eventId, agenda, shown, kind }} {...(line && { line })} />
      {line && (
        <>
          <LineTalks {...{ eventId, shown, line }} />
          <RemoveForm
            action={orderLineAction}
            hidden={{ eventId, id: line.id, language: shown }}
            words={{
              summary: t('remove'),
              hint: t('removeHint', { picked: line.picked }),
              button: t('removeNamed', { name }),
            }}
          />
        </>
      )}
    </>
  )
}

type TalkProps = {
  eventId: string
  agenda: DeskAgenda
  shown: Language
  line: DeskLine
  /** Which one, or "new". */
  talk: string
  options: TalkOptions
}

/** One contribution to a session. */
export function OneTalk({ eventId, agenda, shown, line, talk: wanted, options }: TalkProps) {
  const t = useTranslations('eventsDesk')
  const talks = useTranslations('eventsDesk.talks')
  const talk = line.talks.find(({ id }) => id === wanted)
  const name = talk ? talkName(talks, talk, line.talks.indexOf(talk) + 1) : t('talks.new')
  const form = { eventId, shown, options, sessionId: line.id, timeZone: agenda.timeZone }
  return (
    <>
      <BackToAgenda eventId={eventId} shown={shown} line={line} />
      <h2>{name}</h2>
      <TalkForm {...form} {...(talk && { talk })} />
      {talk && (
        <RemoveForm
          action={orderTalkAction}
          hidden={{ eventId, id: talk.id, language: shown }}
          words={{
            summary: t('talks.remove'),
            hint: t('talks.removeHint'),
            button: t('talks.removeNamed', { name }),
          }}
        />
      )}
    </>
  )
}

function BackToAgenda({ eventId, shown, line }: { eventId: string; shown: string; line?: DeskLine }) {
  const t = useTranslations('eventsDesk.agenda')
  const language = useLocale()
  const about = { language: shown, ...(line && { line: line.id }) }
  return (
    <p className="back">
      <a href={`/${language}${deskEventPath(eventId, 'agenda', about)}`}>{line ? line.name : t('all')}</a>
    </p>
  )
}
