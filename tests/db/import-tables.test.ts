import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { totals } from '@/lib/import/report'
import { addConsortium } from '../support/consortium'
import { importText } from '../support/import'

describe('cities', () => {
  const table =
    'name,country,population,website,summary,role,project\nSofia,BG,"1,300,000",https://sofia.invalid,Capital of Bulgaria.,observer,RUGGEDISED\n'

  test('are added with what the gazetteer knows besides and their role in the project', async () => {
    await addConsortium()
    expect(totals(await importText('cities.csv', table))).toMatchObject({ created: 1 })
    expect(
      await db.city.findUnique({ where: { slug: 'sofia' }, include: { translations: true, projects: true } }),
    ).toMatchObject({
      country: 'BG',
      population: 1_300_000,
      latitude: 42.698,
      translations: [{ name: 'Sofia', summary: 'Capital of Bulgaria.', status: 'published' }],
      projects: [{ role: 'observer' }],
    })
    expect(totals(await importText('cities.csv', table))).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 1,
    })
  })

  test('that are here already are not overwritten: what differs is proposed', async () => {
    await addConsortium()
    const report = await importText('cities.csv', 'name,country,population\nParma,IT,200000\n')
    expect(report.left).toEqual([
      expect.objectContaining({ differences: [{ field: 'population', current: 146299, proposed: 200000 }] }),
    ])
    expect(await db.importProposal.count()).toBe(1)
    expect(
      totals(await importText('cities.csv', 'name,country,population\nParma,IT,200000\n')),
    ).toMatchObject({ left: 0, unchanged: 1 })
  })
})

test('partners join their project', async () => {
  await addConsortium()
  await importText(
    'partners.csv',
    'name,short name,helix,city,country,role,project\nUmeå Energi,UE,business,Umeå,SE,participant,RUGGEDISED\n',
  )
  expect(await db.partner.findFirst({ include: { projects: true, translations: true } })).toMatchObject({
    slug: 'ue',
    helix: 'business',
    country: 'SE',
    projects: [{ role: 'participant' }],
    translations: [{ name: 'Umeå Energi' }],
  })
})

test('people of a table are not public', async () => {
  await importText(
    'people.csv',
    'name,function,organisation,e-mail\nAnn Onymous,Mayor,City of X,ann@x.invalid\n',
  )
  expect(await db.person.findFirst({ include: { translations: true } })).toMatchObject({
    email: 'ann@x.invalid',
    organisation: 'City of X',
    translations: [{ name: 'Ann Onymous', role: 'Mayor', status: 'draft' }],
  })
})

test('solutions have their themes', async () => {
  await importText('solutions.csv', 'name,themes,trl,summary\nSmart grid,Energy; Urban data,7,A grid.\n')
  expect(await db.solution.findFirst({ include: { themes: { include: { theme: true } } } })).toMatchObject({
    slug: 'smart-grid',
    readiness: 7,
    themes: expect.arrayContaining([
      expect.objectContaining({ theme: expect.objectContaining({ slug: 'urban-data' }) }),
    ]),
  })
})
