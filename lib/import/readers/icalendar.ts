import { componentsOf } from '@/lib/import/readers/icalendar-components'
import { changedOccurrence, eventsFrom, notAsWritten } from '@/lib/import/readers/icalendar-event'
import { zoneFrom } from '@/lib/import/readers/icalendar-zones'
import { problemsOf, untilUnreadable } from '@/lib/import/readers/problems'
import { Unreadable } from '@/lib/import/readers/text-of-file'
import type { Calendar } from '@/lib/import/readers/icalendar-event'
import type { Problems } from '@/lib/import/readers/problems'
import type { CalendarEvent, Read, ReadOptions } from '@/lib/import/readers/records'

/**
 * The events of an iCalendar file (RFC 5545). A series that ends is written out; one without an end gives its first
 * time and a warning. Times keep their zone; one that is not known is a problem, never a guess.
 */
export function readCalendar(path: string, options: ReadOptions = {}): AsyncGenerator<Read<CalendarEvent>> {
  const problems = problemsOf(path, options)
  return untilUnreadable(readEvents(path, options, problems), problems)
}

async function* readEvents(
  path: string,
  options: ReadOptions,
  problems: Problems,
): AsyncGenerator<Read<CalendarEvent>> {
  const calendar = await calendarOf(path, options)
  const seen = new Map<string, number>()
  const leftOut = new Map<string, number>()
  const assumed: number[] = []
  for await (const piece of componentsOf(path)) {
    if (piece.kind === 'property' || piece.name === 'VTIMEZONE') continue
    if (piece.name === 'VEVENT') {
      if (yield* readEvent(piece.text, piece.line, calendar, seen, problems)) assumed.push(piece.line)
    } else leftOut.set(piece.name, (leftOut.get(piece.name) ?? 0) + 1)
  }
  if (assumed.length > 0)
    yield problems.warning(assumedSentence(assumed.length, calendar.ownZone), { line: assumed[0] })
  for (const [name, count] of leftOut) {
    yield problems.warning(`${count} ${name} left out: only events are read from a calendar.`)
  }
}

function assumedSentence(count: number, zone: string | null): string {
  const events = count === 1 ? '1 event names' : `${count} events name`
  return `${events} no time zone, and neither does the calendar: read as of ${zone}, where the portal is.`
}

/** Whether the event was read in a zone that nobody named. */
function* readEvent(
  text: string,
  line: number,
  calendar: Calendar,
  seen: Map<string, number>,
  problems: Problems,
): Generator<Read<CalendarEvent>, boolean> {
  const read = guarded(() => eventsFrom(text, calendar))
  const stated = /^SUMMARY[^:\r\n]*:(.*)$/im.exec(text)?.[1] ?? ''
  const title = stated.replace(/\\([,;\\])/g, '$1').slice(0, 80) || 'without a title'
  const named = (reason: string) => `Event “${title}”: ${reason}`
  if (typeof read === 'string') {
    yield problems.error(named(read), { line })
    return false
  }
  for (const record of read.events) {
    const before = seen.get(record.sourceKey)
    if (before) yield problems.error(named(`Its UID already stands in line ${before}.`), { line })
    else yield { record, line }
    seen.set(record.sourceKey, before ?? line)
  }
  for (const warning of read.warnings) yield problems.warning(named(warning), { line })
  return read.assumedZone
}

/** ical.js looks at a value only when it is asked for, and throws then: one event, never the whole calendar. */
function guarded<T>(look: () => T): T | string {
  try {
    return look()
  } catch (error) {
    if (error instanceof Unreadable) return error.reason
    return notAsWritten(error)
  }
}

/** What must be known before the first event: zones, method, and the occurrences that were changed by themselves. */
async function calendarOf(path: string, options: ReadOptions): Promise<Calendar> {
  const locations = new Map<string, string>()
  const changed: string[] = []
  const properties = new Map<string, string>()
  const zone = (tzid: string) => zoneFrom(tzid, locations)
  for await (const piece of throughout(componentsOf(path))) {
    if (piece.kind === 'property') properties.set(piece.name, piece.value)
    else if (piece.name === 'VTIMEZONE') noteLocation(piece.text, locations)
    else if (/^RECURRENCE-ID/m.test(piece.text)) changed.push(piece.text)
  }
  const stated = zone(properties.get('X-WR-TIMEZONE') ?? '')
  const calendar = {
    zone,
    ownZone: stated ?? options.zone ?? null,
    assumed: stated === null,
    cancelled: properties.get('METHOD') === 'CANCEL',
  }
  const keys = changed.map((text) => changedOccurrence(text, { ...calendar, changed: new Set() }))
  return { ...calendar, changed: new Set(keys.filter((key) => key !== null)) }
}

function noteLocation(definition: string, locations: Map<string, string>): void {
  const stated = (name: string) => new RegExp(`^${name}[^:\\r\\n]*:(.*)$`, 'im').exec(definition)?.[1]?.trim()
  const [tzid, location] = [stated('TZID'), stated('X-LIC-LOCATION')]
  if (tzid && location) locations.set(tzid, location)
}

/** The first look stops quietly where the file does; the second one says so. */
async function* throughout<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* pieces
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
}
