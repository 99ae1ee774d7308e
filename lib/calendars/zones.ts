import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block as blockOf } from 'timezones-ical-library'

/** Times of these are said as instants, without a zone. */
const utc = /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal|Greenwich)$/

/**
 * The name under which calendars know a zone, also one that goes by an older name. Null where its rules, as calendars
 * are told them, read the local time of one of the instants as another one: in the hour that exists twice, and in zones
 * that change theirs by decree. Such times are said as instants.
 */
export function zoneFor(timeZone: string, instants: readonly Date[]): string | null {
  const zone = utc.test(timeZone) ? null : known(timeZone)
  return zone && instants.every((instant) => isReadAs(instant, zone, timeZone)) ? zone.name : null
}

/** A zone's rules of summer time, as VTIMEZONE; null for one that nobody knows. */
export function zoneText(timeZone: string): string | null {
  return known(timeZone)?.text ?? null
}

type Zone = { name: string; text: string; rules: ICAL.Timezone }

const zones = new Map<string, Zone | null>()

function known(timeZone: string): Zone | null {
  const seen = zones.get(timeZone)
  if (seen !== undefined) return seen
  const [text] = [blockOf(timeZone)].flat()
  const rules = text ? new ICAL.Timezone(ICAL.Component.fromString(text)) : null
  const zone = text && rules ? { name: rules.tzid, text, rules } : null
  zones.set(timeZone, zone)
  return zone
}

function isReadAs(instant: Date, { rules }: Zone, timeZone: string): boolean {
  const { year, month, day, hour, minute, second } = DateTime.fromJSDate(instant, { zone: timeZone })
  const read = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, rules)
  return read.toUnixTime() === Math.floor(instant.getTime() / 1000)
}
