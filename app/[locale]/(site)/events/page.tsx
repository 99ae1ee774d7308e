import { getTranslations } from 'next-intl/server'
import { eventFields } from '@/components/events/event-filters'
import { EventListEmpty } from '@/components/events/event-list-empty'
import { EventRows } from '@/components/events/event-rows'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { CalendarFeed } from '@/components/events/calendar-feed'
import { Chips } from '@/components/ui/chips'
import { FeedLink } from '@/components/ui/feed-link'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { getViewer } from '@/lib/auth/session'
import { eventsCalendarPath, groupCalendarPath } from '@/lib/calendars/paths'
import { listEventFacets } from '@/lib/events/facets/queries'
import { eventsPath, type EventFilters } from '@/lib/events/paths'
import { listPublishedEvents } from '@/lib/events/queries'
import { eventParameters } from '@/lib/events/schema'
import { chosenFilters } from '@/lib/lists/chosen'
import { readParameters } from '@/lib/lists/parameters'
import { feedPath } from '@/lib/feeds/paths'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listOwnStates } from '@/lib/registrations/own/listing/queries'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(eventParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('events'), getPortal(language)])
  const title = t(filters.when === 'past' ? 'titlePast' : 'title')
  return pageMetadata({
    language,
    path: eventsPath(filters),
    title,
    portal: portal.name,
    feed: feedPath(eventsPath(filters)),
    calendar: calendarOf(filters, language),
  })
}

export default async function EventsPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(eventParameters, await searchParams)
  const [t, words, portal, events, facets] = await Promise.all([
    getTranslations('events'),
    getTranslations('layout'),
    getPortal(language),
    listPublishedEvents(language, filters),
    listEventFacets(language, filters),
  ])
  if (events.page > events.pages) return <NotFoundPage language={language} path="/events" portal={portal} />
  const own = await listOwnStates(
    await getViewer(),
    events.rows.map(({ slug }) => slug),
  )
  const list = (changed: typeof filters) => `/${language}${eventsPath(changed)}`
  const fields = eventFields(t, facets, filters, language)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const title = t(filters.when === 'past' ? 'titlePast' : 'title')
  return (
    <SitePage language={language} path={eventsPath(filters)} portal={portal} section="events">
      <div className="wrap">
        <PageHead title={title} />
        <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
          <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
            {t(`count.${filters.when ?? 'upcoming'}`, { count: events.total })}
          </ResultStatus>
          {events.rows.length > 0 ? (
            <EventRows events={events.rows} label={title} level={2} own={own} />
          ) : (
            <EventListEmpty filters={filters} past={facets.past} />
          )}
          <Pagination page={events.page} pages={events.pages} href={(page) => list({ ...filters, page })} />
          <CalendarFeed path={calendarOf(filters, language)} />
          <FeedLink href={`/${language}${feedPath(eventsPath(filters))}`} label={words('feed')} />
        </Listing>
      </div>
    </SitePage>
  )
}

/** Of the group whose events are listed, or of all: there is none of kinds or cities. */
function calendarOf({ group }: EventFilters, language: string): string {
  return group === undefined ? eventsCalendarPath(language) : groupCalendarPath(group, language)
}
