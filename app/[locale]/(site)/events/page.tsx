import { getTranslations } from 'next-intl/server'
import { eventFields } from '@/components/events/event-filters'
import { EventListEmpty } from '@/components/events/event-list-empty'
import { EventRows } from '@/components/events/event-rows'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { CalendarFeed } from '@/components/events/calendar-feed'
import { FilteredList } from '@/components/lists/filtered-list'
import { FeedLink } from '@/components/ui/feed-link'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/session'
import { eventsCalendarPath, groupCalendarPath } from '@/lib/calendars/paths'
import { listEventFacets } from '@/lib/events/facets/queries'
import { eventsPath, type EventFilters } from '@/lib/events/paths'
import { listPublishedEvents } from '@/lib/events/queries'
import { eventParameters } from '@/lib/events/schema'
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
  const title = t(filters.when === 'past' ? 'titlePast' : 'title')
  return (
    <SitePage language={language} path={eventsPath(filters)} portal={portal} section="events">
      <div className="wrap">
        <PageHead title={title} />
        <FilteredList
          filters={filters}
          fields={fields}
          address={list}
          found={events}
          status={t(`count.${filters.when ?? 'upcoming'}`, { count: events.total })}
          after={
            <>
              <CalendarFeed path={calendarOf(filters, language)} />
              <FeedLink href={`/${language}${feedPath(eventsPath(filters))}`} label={words('feed')} />
            </>
          }
        >
          {events.rows.length > 0 ? (
            <EventRows events={events.rows} label={title} level={2} own={own} />
          ) : (
            <EventListEmpty filters={filters} past={facets.past} />
          )}
        </FilteredList>
      </div>
    </SitePage>
  )
}

/** Of the group whose events are listed, or of all: there is none of kinds or cities. */
function calendarOf({ group }: EventFilters, language: string): string {
  return group === undefined ? eventsCalendarPath(language) : groupCalendarPath(group, language)
}
