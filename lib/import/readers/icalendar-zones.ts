import { IANAZone } from 'luxon'

/**
 * The IANA zone of a TZID: the id itself, what the calendar's own definition says (`locations`, by TZID), an IANA
 * name at the end of a longer id, or a name that Windows and Outlook use (CLDR's windowsZones). null when unknown:
 * a wrong guess would move a meeting.
 */
export function zoneFrom(tzid: string, locations: ReadonlyMap<string, string> = new Map()): string | null {
  const id = tzid.trim().replace(/^"|"$/g, '')
  const embedded = /(?:^|\/)([A-Z][A-Za-z_]+\/[A-Z][A-Za-z_+-]+(?:\/[A-Z][A-Za-z_]+)?)$/.exec(id)?.[1]
  const stated = locations.get(id)
  const offered = [id, stated, embedded, windows.get(id), displayed(id), stated && windows.get(stated)]
  return (
    offered.find(
      (zone): zone is string =>
        Boolean(zone) && /^[A-Za-z]/.test(zone ?? '') && IANAZone.isValidZone(zone ?? ''),
    ) ?? null
  )
}

const windows = new Map([
  ['UTC', 'UTC'],
  ['GMT Standard Time', 'Europe/London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['E. Europe Standard Time', 'Europe/Chisinau'],
  ['GTB Standard Time', 'Europe/Bucharest'],
  ['FLE Standard Time', 'Europe/Kiev'],
  ['Kaliningrad Standard Time', 'Europe/Kaliningrad'],
  ['Belarus Standard Time', 'Europe/Minsk'],
  ['Russian Standard Time', 'Europe/Moscow'],
  ['Turkey Standard Time', 'Europe/Istanbul'],
  ['Georgian Standard Time', 'Asia/Tbilisi'],
  ['Azores Standard Time', 'Atlantic/Azores'],
  ['Morocco Standard Time', 'Africa/Casablanca'],
  ['Israel Standard Time', 'Asia/Jerusalem'],
  ['Egypt Standard Time', 'Africa/Cairo'],
  ['South Africa Standard Time', 'Africa/Johannesburg'],
  ['India Standard Time', 'Asia/Calcutta'],
  ['China Standard Time', 'Asia/Shanghai'],
  ['Singapore Standard Time', 'Asia/Singapore'],
  ['Tokyo Standard Time', 'Asia/Tokyo'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Central Standard Time', 'America/Chicago'],
  ['Mountain Standard Time', 'America/Denver'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['Central Standard Time (Mexico)', 'America/Mexico_City'],
  ['SA Pacific Standard Time', 'America/Bogota'],
  ['E. South America Standard Time', 'America/Sao_Paulo'],
  ['Argentina Standard Time', 'America/Buenos_Aires'],
  ['Pacific SA Standard Time', 'America/Santiago'],
])

/** "(UTC+01:00) Amsterdam, Berlin, Bern, …": the list that Outlook shows, taken as an id by some programs. */
function displayed(id: string): string | undefined {
  const [, places = ''] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/.exec(id) ?? []
  return lists.find(([beginning]) => places.startsWith(beginning))?.[1]
}

const lists: [string, string][] = [
  ['Amsterdam, Berlin', 'Europe/Berlin'],
  ['Brussels, Copenhagen', 'Europe/Paris'],
  ['Belgrade, Bratislava', 'Europe/Budapest'],
  ['Sarajevo, Skopje', 'Europe/Warsaw'],
  ['Athens, Bucharest', 'Europe/Bucharest'],
  ['Helsinki, Kyiv', 'Europe/Kiev'],
  ['Helsinki, Kiev', 'Europe/Kiev'],
  ['Dublin, Edinburgh', 'Europe/London'],
  ['Coordinated Universal', 'UTC'],
]
