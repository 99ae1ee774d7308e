import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { listCountHistory } from '@/lib/portal/totals/history/queries'
import { recordCounts } from '@/lib/portal/totals/mutations'
import { getPortalTotals } from '@/lib/portal/totals/queries'
import { countCitiesByRole, countDemonstrationsByArea } from '@/lib/portal/totals/spread/queries'
import { addCity, addPart, addProject } from '../support/cities'
import { addDemonstrationRow } from '../support/figures'

const count = (day: string) =>
  inTransaction((tx) => recordCounts(tx, systemViewer('test'), new Date(`${day}T08:00Z`)))

test('records are counted as the public sees them, and each day is kept', async () => {
  const umea = (await addCity({ name: 'Umea' })).id
  await addCity({ name: 'Hidden', status: 'draft' })
  await addCity({ name: 'Region', level: 'region' })
  await count('2026-03-01')
  await addDemonstrationRow('Exchange', { city: umea })
  await addDemonstrationRow('Planned', { city: umea, status: 'draft' })
  await count('2026-03-02')
  await addProject('NORTH')
  await count('2026-03-02')
  expect(await listCountHistory()).toMatchObject([
    { day: '2026-03-01', counts: { cities: 1, demonstrations: 0, solutions: 0, projects: 0 } },
    { day: '2026-03-02', counts: { cities: 1, demonstrations: 1, solutions: 2, projects: 1 } },
  ])
  const now = new Date('2026-03-03T08:00Z')
  expect(await getPortalTotals(now)).toMatchObject({ cities: 1, demonstrations: 1, countedOn: '2026-03-03' })
  expect(await db.auditEntry.count({ where: { action: 'portal.counted' } })).toBe(3)
})

test('a long history is told by the last day of each month', async () => {
  const days = ['2024-01-05', '2024-01-31', '2024-02-10', '2024-03-01', '2024-03-02']
  await db.recordCount.createMany({
    data: days.map((day, index) => ({ subject: 'cities', takenOn: new Date(day), value: index })),
  })
  const history = await listCountHistory()
  expect(history.map(({ day, counts }) => [day, counts.cities])).toEqual([
    ['2024-01-31', 1],
    ['2024-02-10', 2],
    ['2024-03-02', 4],
  ])
})

test('demonstrations are spread over fields and states, cities over roles', async () => {
  const umea = (await addCity({ name: 'Umea' })).id
  await addDemonstrationRow('Exchange', { city: umea, area: 'buildings' })
  await addDemonstrationRow('Storage', { city: umea, area: 'buildings' })
  await addDemonstrationRow('Lights', { city: umea })
  expect(await countDemonstrationsByArea()).toEqual([
    { area: 'buildings', status: 'completed', count: 2 },
    { area: null, status: 'completed', count: 1 },
  ])
  const [north, south] = [await addProject('NORTH'), await addProject('SOUTH')]
  await addPart(north.id, umea, 'lighthouse')
  await addPart(south.id, umea, 'lighthouse')
  expect(await countCitiesByRole()).toEqual({
    roles: [{ role: 'lighthouse', count: 1 }],
    countries: [{ country: 'SE', count: 1 }],
  })
})
