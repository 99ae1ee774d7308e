import { useLocale, useTranslations } from 'next-intl'
import { DocumentLine } from '@/components/events/document-line'
import { EventDate } from '@/components/events/event-date'
import { Row, Rows } from '@/components/ui/rows'
import { eventPath } from '@/lib/events/paths'
import { foreign } from '@/lib/i18n/translation'
import type { PersonTalk } from '@/lib/people/talks/queries'

/** What somebody said where, with the slides. */
export function PersonTalks({ talks }: { talks: PersonTalk[] }) {
  return (
    <Rows>
      {talks.map((talk) => (
        <TalkRow key={talk.id} talk={talk} />
      ))}
    </Rows>
  )
}

/** A talk without a title goes by its session, and one without a session by its event. */
function TalkRow({ talk: { title, session, event, role, affiliation, slides } }: { talk: PersonTalk }) {
  const t = useTranslations('people')
  const language = useLocale()
  const href = `/${language}${eventPath(event.slug)}`
  const shown = title ?? session ?? { title: event.name, language: event.language }
  const within = title && session && session.title !== title.title ? session : null
  return (
    <Row
      href={href}
      title={shown.title}
      lang={foreign(shown.language, language)}
      lead={<EventDate event={event} />}
      kind={t(`talks.${role}`)}
      meta={[
        within && (
          <span key="session" lang={foreign(within.language, language)}>
            {within.title}
          </span>
        ),
        shown.title !== event.name && (
          <span key="event" lang={foreign(event.language, language)}>
            {event.name}
          </span>
        ),
        affiliation,
      ]}
    >
      {slides.map((document) => (
        <p key={document.slug} className="sans">
          <DocumentLine document={document} />
        </p>
      ))}
    </Row>
  )
}
