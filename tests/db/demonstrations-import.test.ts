import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { totals } from '@/lib/import/report'
import { addCity, addProject } from '../support/cities'
import { folderWith, importFiles, importText } from '../support/import'

const header = 'solution,city,title,status,from,until,latitude,longitude,project,summary\n'
const pipe =
  'Heat exchange,Umea,Heat for the hospital,in operation,2019-09,,63.82,20.3,RUGGEDISED,Two buildings share a pipe.\n'

beforeEach(async () => {
  await addCity({ name: 'Umea' })
  await addProject('RUGGEDISED')
})

/** Both tables from one folder, in which demonstrations stand first. */
async function importBoth(rows: string) {
  const files = {
    'demonstrations.csv': header + rows,
    'solutions.csv': 'name,themes\nHeat exchange,Energy\n',
  }
  const folder = folderWith(files)
  return importFiles(Object.keys(files).map((name) => path.join(folder, name)))
}

test('demonstrations are taken over with their solutions, and a second import changes nothing', async () => {
  expect(totals(await importBoth(pipe))).toMatchObject({ failed: 0 })
  expect(
    await db.demonstration.findFirst({ include: { translations: true, solution: true, project: true } }),
  ).toMatchObject({
    slug: 'heat-for-the-hospital',
    status: 'completed',
    startsOn: new Date('2019-09-01'),
    startsOnPrecision: 'month',
    latitude: 63.82,
    solution: { slug: 'heat-exchange' },
    project: { acronym: 'RUGGEDISED' },
    translations: [{ title: 'Heat for the hospital', status: 'published' }],
  })
  expect(totals(await importBoth(pipe))).toMatchObject({ created: 0, changed: 0, failed: 0 })
})

test('a row whose solution or city nobody knows is named and left out', async () => {
  const report = await importText('demonstrations.csv', `${header}Cold fusion,Nowhere,,planned,,,,,,\n`)
  expect(report.problems).toMatchObject([
    { row: 1, field: 'solution', severity: 'error', reason: 'The portal has no solution “Cold fusion”.' },
    { row: 1, field: 'city', severity: 'error', reason: 'The portal has no city “Nowhere”.' },
  ])
  expect(await db.demonstration.count()).toBe(0)
})

test('what the portal has already is not overwritten: what differs is proposed', async () => {
  await importBoth(pipe)
  await db.importIdentity.deleteMany()
  const report = await importText('demonstrations.csv', header + pipe.replace('in operation', 'cancelled'))
  expect(report.left).toEqual([
    expect.objectContaining({
      differences: [{ field: 'status', current: 'completed', proposed: 'discontinued' }],
    }),
  ])
})

test('a row that does not say how far it is says nothing of being in use', async () => {
  const report = await importBoth('Heat exchange,Umea,,,,,63.8,,,\n')
  expect(report.problems).toMatchObject([{ field: 'status', severity: 'warning' }])
  expect(await db.demonstration.findFirst({ include: { translations: true } })).toMatchObject({
    status: 'planned',
    latitude: null,
    translations: [{ title: 'Heat exchange, Umea' }],
  })
})
