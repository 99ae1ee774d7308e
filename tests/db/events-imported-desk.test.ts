import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getEventFor } from '@/lib/events/desk/queries'
import { addEvent } from '@/lib/events/mutations'
import { addAccount } from '../support/accounts'
import { saveAtDesk } from '../support/event-forms'

test('a whole day that came from a calendar is kept as it is when its texts are completed', async () => {
  const editor = (await addAccount({ role: 'editor' })).viewer
  const midnights = { startsAt: new Date('2099-03-18T23:00Z'), endsAt: new Date('2099-03-19T23:00Z') }
  const added = await inTransaction((tx) =>
    addEvent(tx, systemViewer('import'), {
      ...{ language: 'en', title: 'From a calendar', summary: '', body: null, published: true },
      ...{ uid: 'one@calendar.invalid', sequence: 3, kind: 'meeting', status: 'scheduled' },
      ...{ ...midnights, timeZone: 'Europe/Brussels', precision: 'day', attendance: 'in_person' },
      ...{ placeName: null, placeAddress: null, onlineUrl: null, groupId: null, cityId: null, themeIds: [] },
    }),
  )
  if (!added.ok) throw new Error(added.reason)
  const told = await getEventFor(editor, added.id, 'en', 'en')
  const days = { startsAt: '2099-03-19T00:00', endsAt: '2099-03-19T23:59', precision: 'day' }
  expect(told?.fields).toMatchObject(days)
  const said = { ...days, title: 'Completed', placeName: '' }
  expect(await saveAtDesk(editor, added.id, said)).toEqual({ ok: true })
  const select = { uid: true, sequence: true, status: true, startsAt: true, endsAt: true } as const
  const kept = await db.event.findUniqueOrThrow({ where: { id: added.id }, select })
  expect(kept).toMatchObject({
    ...{ uid: 'one@calendar.invalid', sequence: 3, status: 'scheduled' },
    startsAt: midnights.startsAt,
    endsAt: new Date('2099-03-19T22:59:59.999Z'),
  })
})
