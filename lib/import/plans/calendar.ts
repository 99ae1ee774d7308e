import 'server-only'
import { findName } from '@/lib/import/directory'
import type { Identities } from '@/lib/import/identities'
import type { Place } from '@/lib/import/place'
import type { Plan } from '@/lib/import/plan'
import { oldPath } from '@/lib/import/plans/wordpress/addresses'
import { meaningOf, type Meaning } from '@/lib/import/plans/categories'
import { groupMeantBy, isKindOfGroup } from '@/lib/import/plans/groups'
import { readCalendar } from '@/lib/import/readers/icalendar'
import type { CalendarEvent } from '@/lib/import/readers/records'
import { plannedEvent } from '@/lib/import/records/event'
import { sortKey } from '@/lib/i18n/sort-key'
import type { EventKind } from '@/prisma/generated/enums'

/** A UID is the same in every calendar that has the event, so all calendars are one source. */
export const calendarSource = 'icalendar'

/** The events of a calendar, with the group that calls them and the themes they are filed under. */
export async function planCalendar(plan: Plan, path: string, file: string): Promise<void> {
  const identities = await plan.from(calendarSource)
  for await (const read of readCalendar(path, { name: file, now: plan.now, zone: plan.timeZone })) {
    if ('problem' in read) plan.report.problems.push(read.problem)
    else planEvent(plan, identities, read.record, { file, line: read.line, row: null })
  }
}

function planEvent(plan: Plan, identities: Identities, event: CalendarEvent, place: Place): void {
  const { sourceKey: key, summary: title, description: body, organizer } = event
  const here = plan.directory.events.get(key)
  if (here) identities.recognise('event', key, here)
  const published = event.secrecy === 'public'
  const group = groupMeantBy(plan, identities, organizer?.name ?? null, {
    language: plan.language,
    place,
    mayAdd: published,
  })
  const meanings = meaningsOf(plan, identities, event, group?.name ?? '', place)
  const path = oldPath(event.url)
  const row = {
    language: plan.language,
    title,
    summary: '',
    body,
    published,
    // Each time of a series that was written out is an event of its own.
    uid: key,
    sequence: event.sequence,
    kind: kindOf(event, group !== null),
    status: event.status,
    startsAt: new Date(event.startsAt),
    endsAt: new Date(event.endsAt),
    timeZone: event.timeZone,
    precision: event.precision,
    ...whereabouts(plan, event.location),
    groupId: group?.id ?? null,
    themeIds: [...new Set(meanings.map(({ themeId }) => themeId).filter((id) => id !== undefined))],
    // Numbers are the same on every site, and a calendar may come from any.
    oldPaths: path && !path.startsWith('/?') ? [path] : [],
  }
  plan.add(identities, plannedEvent({ key, id: identities.idOf('event', key), place }, row))
  if (!published)
    plan.say('warning', place, `“${title}” stays unpublished: it is ${event.secrecy} in the calendar.`)
  else if (event.tentative)
    plan.say('warning', place, `“${title}” is tentative in the calendar and is published as planned.`)
}

const kinds: [RegExp, EventKind][] = [
  [/\bconferences?\b/i, 'conference'],
  [/\bworkshops?\b/i, 'workshop'],
  [/\bwebinars?\b/i, 'webinar'],
  [/\bstudy (?:tours?|visits?)\b/i, 'study_tour'],
  [/\b(?:trainings?|courses?)\b/i, 'training'],
  [/\b(?:meetings?|assembly)\b/i, 'meeting'],
]

function kindOf({ categories, summary }: CalendarEvent, ofGroup: boolean): EventKind {
  for (const text of [...categories, summary]) {
    const kind = kinds.find(([pattern]) => pattern.test(text))?.[1]
    if (kind) return kind
  }
  return ofGroup ? 'meeting' : 'other'
}

/**
 * What remains when the words that say the kind of event or repeat the group's name are taken away. What is not
 * public makes no theme that everybody would see.
 */
function meaningsOf(
  plan: Plan,
  identities: Identities,
  { categories, secrecy }: CalendarEvent,
  group: string,
  place: Place,
): Meaning[] {
  const subjects = categories.filter((name) => {
    if (secrecy !== 'public' && !findName(plan.directory.themes, name)) return false
    const saidByGroup = group !== '' && ` ${sortKey(group)} `.includes(` ${sortKey(name)} `)
    return !saidByGroup && !isKindOfGroup(name) && !kinds.some(([pattern]) => pattern.test(name))
  })
  return subjects.map((name) => {
    return meaningOf(plan, identities, {
      key: `category:${sortKey(name)}`,
      name,
      language: plan.language,
      place,
    })
  })
}

/** "House, street 59, 1000 Brussels": a name, its address, and a city when the portal has it. */
function whereabouts(plan: Plan, location: string | null) {
  const nowhere = { placeName: null, placeAddress: null, onlineUrl: null, cityId: null }
  if (!location) return { ...nowhere, attendance: 'in_person' as const }
  if (/^https?:\/\/\S+$/.test(location))
    return { ...nowhere, attendance: 'online' as const, onlineUrl: location }
  const [placeName = '', ...address] = location.split(/\s*[,\n]\s*/).filter(Boolean)
  const cityId = cityAtEnd(plan, [placeName, ...address])
  return {
    ...nowhere,
    attendance: 'in_person' as const,
    placeName,
    placeAddress: address.join(', ') || null,
    cityId,
  }
}

/** The last part may be a country; a postal code stands before or behind the name of the city. */
function cityAtEnd(plan: Plan, parts: readonly string[]): string | null {
  for (const part of parts.slice(-2).reverse()) {
    const words = part.split(/\s+/).filter((word) => !/\d/.test(word))
    const endings = words.map((_, index) => words.slice(index).join(' '))
    const city = endings.map((name) => plan.directory.findCity(name, null)).find((found) => found !== null)
    if (city) return city.id
  }
  return null
}
