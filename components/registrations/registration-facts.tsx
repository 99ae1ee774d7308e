import { useLocale, useTranslations } from 'next-intl'
import { EventTimeText } from '@/components/events/event-time-text'
import { Facts, type Fact } from '@/components/ui/facts'
import { eventPath } from '@/lib/events/paths'
import { placeOf } from '@/lib/events/rules'
import { foreign } from '@/lib/i18n/translation'
import type { OwnRegistration, RegistrationEvent } from '@/lib/registrations/record/queries'
import { safeHref } from '@/lib/richtext/addresses'

/** Which event it is, when and where, and under which reference one stands on its list. */
export function RegistrationFacts({ own }: { own: OwnRegistration }) {
  const t = useTranslations('registrations.facts')
  const href = safeHref(own.onlineUrl)
  return (
    <Facts
      items={[
        ...useEventFacts(own.event),
        ...(href ? [{ term: t('online'), children: <a href={href}>{href}</a> }] : []),
        { term: t('name'), children: own.name },
        { term: t('reference'), children: <strong className="reference">{own.reference}</strong> },
        ...(own.reason ? [{ term: t('reason'), children: own.reason }] : []),
      ]}
    />
  )
}

/** The event alone, for who has yet to register. */
export function EventSummary({ event }: { event: RegistrationEvent }) {
  return <Facts items={useEventFacts(event)} />
}

function useEventFacts(event: RegistrationEvent): Fact[] {
  const t = useTranslations('registrations.facts')
  const attendances = useTranslations('events.attendance')
  const language = useLocale()
  const lang = foreign(event.language, language)
  const place = event.attendance === 'online' ? attendances('online') : placeOf(event)
  return [
    {
      term: t('event'),
      children: event.published ? (
        <a href={`/${language}${eventPath(event.slug)}`} lang={lang}>
          {event.title}
        </a>
      ) : (
        <span lang={lang}>{event.title}</span>
      ),
    },
    { term: t('when'), children: <EventTimeText event={event} /> },
    ...(place ? [{ term: t('where'), children: place }] : []),
  ]
}
