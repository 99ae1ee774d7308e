import { beforeEach, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { eraseRegistrations } from '@/lib/registrations/erasure/mutations'
import { countRegistrationsFor, listRegistrationsFor } from '@/lib/registrations/organiser/queries'
import { forgetRegistrations } from '@/lib/registrations/retention/jobs'
import { addAccount } from '../support/accounts'
import { addMeeting, addPeople, registered } from '../support/registrations'

let editor: Viewer
let eventId: string

/** A meeting that is over, at which three had a place, the first of whom has had herself erased since. */
beforeEach(async () => {
  editor = (await addAccount({ role: 'editor' })).viewer
  eventId = await addMeeting({ capacity: 5 })
  const people = await addPeople(3)
  for (const { viewer } of people) await registered(viewer, eventId)
  const over = { startsAt: new Date('2020-01-21T13:00Z'), endsAt: new Date('2020-01-21T16:00Z') }
  await db.event.update({ where: { id: eventId }, data: over, select: { id: true } })
  const [gone] = people
  if (!gone) throw new Error('Nobody registered.')
  await inTransaction((tx) => eraseRegistrations(tx, { accountId: gone.id, email: gone.email }))
})

const list = (filters: object = {}) => listRegistrationsFor(editor, eventId, filters)

test('who was erased is no row of a list, and stays in the numbers', async () => {
  const all = await list()
  expect(all?.rows.map(({ name }) => name)).toEqual(['Person 2', 'Person 3'])
  expect(all).toMatchObject({ total: 2, erased: 1 })
  expect(await list({ state: 'confirmed' })).toMatchObject({ total: 2, erased: 1 })
  expect(await list({ state: 'declined' })).toMatchObject({ total: 0, erased: 0 })
  expect(await list({ q: 'person 3' })).toMatchObject({ total: 1, erased: 0 })
  expect(await countRegistrationsFor(editor, eventId)).toMatchObject({ held: 3, heldErased: 1 })
})

test('once a meeting is forgotten its list has no rows, and its numbers are what they were', async () => {
  await forgetRegistrations()
  expect(await list()).toMatchObject({ rows: [], total: 0, pages: 1, erased: 3 })
  expect(await countRegistrationsFor(editor, eventId)).toMatchObject({ held: 3, heldErased: 3 })
})
