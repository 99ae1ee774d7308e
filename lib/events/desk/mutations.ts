import 'server-only'
import { v7 as uuid } from 'uuid'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { rowsOf } from '@/lib/desk/form-fields'
import { saveRecord } from '@/lib/desk/save-record'
import { tellOfChange } from '@/lib/events/changes/mutations'
import { choicesAreTheirs } from '@/lib/events/desk/choices/mutations'
import { faulty, type Faulty } from '@/lib/events/desk/faults/rules'
import { alongBetween, isElsewhere, isMoved, isMovedWhole, timesIn } from '@/lib/events/desk/rules'
import type { EventForm, NewEventForm } from '@/lib/events/desk/schema'
import { addEvent, changeEvent, uidOf } from '@/lib/events/mutations'
import { canRun } from '@/lib/events/policy'
import { carryOver } from '@/lib/events/series/mutations'
import { moveAgenda } from '@/lib/events/sessions/moving/mutations'
import { settleCapacity } from '@/lib/registrations/places/mutations'

type SaveRefusal = Refusal<'not-found' | 'changed-meanwhile' | 'not-there'> | Faulty

/** Adds the meeting that a form describes, as a draft or published. Leads add those of the groups they lead. */
export async function addEventAtDesk(
  tx: Transaction,
  viewer: Viewer,
  form: NewEventForm,
): Promise<{ ok: true; id: string } | SaveRefusal> {
  const read = readForm(viewer, form)
  if (!read.ok) return read
  if (!(await choicesAreTheirs(tx, viewer, factsIn(form), null))) return refuse('not-there')
  const id = uuid()
  const beginning = { id, uid: uidOf(id), sequence: 0, status: 'scheduled' as const }
  const said = { ...factsIn(form), ...textsIn(form), ...read.times, published: form.publish }
  return addEvent(tx, viewer, { ...said, ...beginning })
}

/**
 * Saves what a form says of a meeting, and its texts in one language. Whoever is registered is told when it takes
 * place at another time or elsewhere, and the calendars are.
 */
export async function saveEvent(
  tx: Transaction,
  viewer: Viewer,
  form: EventForm,
): Promise<{ ok: true } | SaveRefusal> {
  const read = readForm(viewer, form)
  if (!read.ok) return read
  return saveRecord(tx, viewer, 'events', form, (published) => write(tx, viewer, form, read.times, published))
}

type Times = Extract<ReturnType<typeof timesIn>, { ok: true }>['times']

function readForm(
  viewer: Viewer,
  form: NewEventForm,
): { ok: true; times: Times } | Faulty | Refusal<'not-found'> {
  if (!form.groupId && !isStaff(viewer)) return faulty([{ field: 'groupId', reason: 'ownGroupMissing' }])
  if (!canRun(viewer, form)) return refuse('not-found')
  const read = timesIn(form)
  return read.ok ? read : faulty(read.faults)
}

async function write(
  tx: Transaction,
  viewer: Viewer,
  form: EventForm,
  times: Times,
  published: boolean,
): Promise<{ ok: true } | Refusal<'not-found' | 'changed-meanwhile' | 'not-there'>> {
  const { id, version } = form
  const before = await tx.event.findUniqueOrThrow({ where: { id }, select: beforeSelect })
  if (!(await choicesAreTheirs(tx, viewer, factsIn(form), id))) return refuse('not-there')
  const known = before.translations.some(({ status }) => status === 'published')
  const ahead = before.endsAt > new Date() || times.endsAt > new Date()
  const moved = isMoved(before, times)
  const matters = known && (moved || isElsewhere(before, form))
  const status = moved && known && ahead && before.status === 'scheduled' ? 'moved' : before.status
  const counted = { uid: before.uid, sequence: before.sequence + (matters ? 1 : 0), status }
  const said = { ...factsIn(form), ...textsIn(form), ...times, published }
  const changed = await changeEvent(tx, viewer, { ...said, ...counted, id, version })
  if (!changed.ok) return changed
  if (isMovedWhole(before, times)) await moveAgenda(tx, id, alongBetween(before, times))
  if (matters && ahead && status !== 'cancelled') await tellOfChange(tx, viewer, id, 'changed')
  if (before.capacity !== form.capacity) await settleCapacity(tx, id)
  if (form.scope === 'following') await carryOver(tx, viewer, { id, before, language: form.language })
  return changed
}

const beforeSelect = {
  ...{ uid: true, sequence: true, status: true, capacity: true, seriesId: true },
  ...{ startsAt: true, endsAt: true, timeZone: true, precision: true },
  ...{ attendance: true, placeName: true, placeAddress: true, onlineUrl: true },
  translations: { select: { status: true } },
} as const

function textsIn({ language, title, summary, body, host, priceNote, accessProvision }: NewEventForm) {
  return { language, title, summary, body, host, priceNote, accessProvision }
}

function factsIn(form: NewEventForm) {
  const { kind, groupId, attendance, placeName, placeAddress, latitude, longitude, onlineUrl, cityId } = form
  const { languages, registration, registrationUrl, capacity, waitingList, approvalNeeded, acceptHours } =
    form
  const { reminderHours, participantsListed, retentionDays, recordingUrl, imageId } = form
  const { themeIds, projectIds } = form
  return {
    ...{ kind, groupId, attendance, placeName, placeAddress, latitude, longitude, onlineUrl, cityId },
    ...{ languages, registration, registrationUrl, capacity, waitingList, approvalNeeded, acceptHours },
    ...{ reminderHours, participantsListed, retentionDays, recordingUrl, imageId, themeIds, projectIds },
    partners: rowsOf(form.partnerIds, form.partnerRoles, form.partnerPlaces).map(({ id, role }) => ({
      partnerId: id,
      role,
    })),
    people: rowsOf(form.personIds, form.personRoles, form.personPlaces).map(({ id, role }) => ({
      personId: id,
      role,
    })),
    documents: rowsOf(form.documentIds, form.documentRoles, form.documentPlaces).map(({ id, role }) => ({
      documentId: id,
      role,
    })),
  }
}
