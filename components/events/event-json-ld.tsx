import { JsonLd } from '@/components/layout/json-ld'
import { eventPath } from '@/lib/events/paths'
import type { EventRecord } from '@/lib/events/record/queries'
import { localDays, localInstant } from '@/lib/events/rules'
import type { Portal } from '@/lib/portal/queries'
import { registerPath } from '@/lib/registrations/paths'

type Props = { event: EventRecord; url: string; portal: Portal }

const statuses = { scheduled: 'EventScheduled', cancelled: 'EventCancelled', moved: 'EventRescheduled' }
const modes = {
  in_person: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
}

/** schema.org Event. What nobody organises by name is the portal's own. */
export function EventJsonLd({ event, url, portal }: Props) {
  const organisers = event.partners.filter(({ role }) => role === 'organiser')
  const names = organisers.length > 0 ? organisers : event.group ? [event.group] : []
  const own = { '@type': 'Organization', name: portal.name, url: portal.url }
  return (
    <JsonLd
      data={{
        '@type': 'Event',
        name: event.title,
        description: event.summary || undefined,
        url,
        inLanguage: event.language,
        ...dates(event),
        eventStatus: `https://schema.org/${statuses[event.status]}`,
        eventAttendanceMode: `https://schema.org/${modes[event.attendance]}`,
        location: locations(event, url),
        offers: offerOf(event, url),
        organizer: names.length > 0 ? names.map(({ name }) => ({ '@type': 'Organization', name })) : own,
        about: event.themes.map(({ name }) => ({ '@type': 'Thing', name })),
      }}
    />
  )
}

/** What one gets by registering, where everybody may. What it costs is said in words, and no price is made up. */
function offerOf(event: EventRecord, url: string) {
  const { registration, registrationState, registrationUrl, slug, priceNote, timeZone } = event
  const { registrationOpensAt: opens, registrationClosesAt: closes } = event
  if (registration !== 'everyone' || (registrationState !== 'open' && registrationState !== 'notOpen')) return
  return {
    '@type': 'Offer',
    url: registrationUrl ?? url.replace(eventPath(slug), registerPath(slug)),
    description: priceNote || undefined,
    availabilityStarts: opens ? localInstant(opens, timeZone) : undefined,
    availabilityEnds: closes ? localInstant(closes, timeZone) : undefined,
  }
}

function dates(event: EventRecord) {
  const { startsAt, endsAt, timeZone } = event
  if (event.precision === 'time') {
    return { startDate: localInstant(startsAt, timeZone), endDate: localInstant(endsAt, timeZone) }
  }
  const { first, last } = localDays(event)
  return { startDate: first, endDate: last }
}

/** The meeting's own address online is for those who registered: the page stands for it. */
function locations(event: EventRecord, url: string) {
  const { attendance, placeName, placeAddress, city, position } = event
  const online = { '@type': 'VirtualLocation', url }
  const name = placeName ?? city?.name
  if (attendance === 'online') return online
  const place = {
    '@type': 'Place',
    name,
    address: placeAddress ?? city?.name,
    geo: position ? { '@type': 'GeoCoordinates', ...position } : undefined,
  }
  const places = name || placeAddress ? [place] : []
  return attendance === 'hybrid' ? [...places, online] : places
}
