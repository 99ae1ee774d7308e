import { getTranslations } from 'next-intl/server'
import { EventJsonLd } from '@/components/events/event-json-ld'
import { EventReading } from '@/components/events/event-reading'
import { EventRegistration } from '@/components/events/event-registration'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { getViewer } from '@/lib/auth/session'
import { eventCalendarPath } from '@/lib/calendars/paths'
import { withMemberDocuments } from '@/lib/events/enclosed/queries'
import { eventPath, eventsPath } from '@/lib/events/paths'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { isInCalendars } from '@/lib/events/rules'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listSessionPlaces } from '@/lib/registrations/places/queries'
import { getStanding } from '@/lib/registrations/record/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [t, portal, event] = await Promise.all([
    getTranslations('events'),
    getPortal(language),
    getPublishedEvent(language, slug),
  ])
  if (!event) return notFoundMetadata()
  const { status, summary } = event
  const title = status === 'cancelled' ? t('cancelledTitle', { title: event.title }) : event.title
  const calendar = isInCalendars(event) ? eventCalendarPath(slug, language) : null
  return pageMetadata({
    language,
    path: eventPath(slug),
    title,
    portal: portal.name,
    description: summary,
    calendar,
  })
}

export default async function EventPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = eventPath(slug)
  const [t, portal, event] = await Promise.all([
    getTranslations('events'),
    getPortal(language),
    getPublishedEvent(language, slug),
  ])
  if (!event) return <NotFoundPage language={language} path={path} portal={portal} />
  const viewer = await getViewer()
  const [stands, read] = await Promise.all([
    getStanding(viewer, event.id, language),
    withMemberDocuments(viewer, event, language),
  ])
  const picks = stands?.standing.next.some((step) => step === 'register' || step === 'change')
  const placesLeft = picks ? await listSessionPlaces(event.id) : undefined
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, eventsPath()) },
    { name: event.title, url: absoluteUrl(event.language, path) },
  ]
  const panel = stands && (
    <EventRegistration event={event} standing={stands.standing} onlineUrl={stands.own?.onlineUrl ?? null} />
  )
  return (
    <SitePage language={language} path={path} portal={portal} section="events">
      <EventJsonLd event={event} url={absoluteUrl(event.language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <EventReading event={read} language={language} panel={panel} placesLeft={placesLeft} />
    </SitePage>
  )
}
