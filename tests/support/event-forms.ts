import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addEventAtDesk, saveEvent } from '@/lib/events/desk/mutations'
import { eventSchema, newEventSchema } from '@/lib/events/desk/schema'

/** What the form of a meeting sends of one on an afternoon in Brussels; the rest is as it comes. */
function eventFields(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ language: 'en', title: 'Spring meeting', summary: '', body: '', host: '', priceNote: '' },
    ...{ accessProvision: '', kind: 'meeting', groupId: '', attendance: 'in_person' },
    ...{ startsAt: '2099-03-19T14:00', endsAt: '2099-03-19T17:00', timeZone: 'Europe/Brussels' },
    ...{ precision: 'time', registrationOpensAt: '', registrationClosesAt: '', slidesShownAt: '' },
    ...{ placeName: 'Northern office', placeAddress: '', latitude: '', longitude: '', onlineUrl: '' },
    ...{ cityId: '', languages: ['en'], registration: 'everyone', registrationUrl: '', capacity: '' },
    ...{ waitingList: 'on', acceptHours: '', reminderHours: '24', retentionDays: '', recordingUrl: '' },
    ...{ imageId: '', themeIds: [], projectIds: [], partnerIds: [], partnerRoles: [], partnerPlaces: [] },
    ...{ personIds: [], personRoles: [], personPlaces: [] },
    ...{ documentIds: [], documentRoles: [], documentPlaces: [] },
    ...changes,
  }
}

/** Adds a meeting as its form would. */
export function addAtDesk(viewer: Viewer, changes: Record<string, unknown> = {}) {
  const form = newEventSchema.parse(eventFields(changes))
  return inTransaction((tx) => addEventAtDesk(tx, viewer, form))
}

/** The id of a meeting that was added so; fails where it was not. */
export async function meeting(viewer: Viewer, changes: Record<string, unknown> = {}): Promise<string> {
  const added = await addAtDesk(viewer, changes)
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

/** Saves a meeting as its form would, read at its newest version unless another is said. */
export async function saveAtDesk(viewer: Viewer, id: string, changes: Record<string, unknown> = {}) {
  const version = await versionOf(id)
  const form = eventSchema.parse(eventFields({ id, version, ...changes }))
  return inTransaction((tx) => saveEvent(tx, viewer, form))
}

export async function versionOf(id: string): Promise<number> {
  const { version } = await db.event.findUniqueOrThrow({ where: { id }, select: { version: true } })
  return version
}
