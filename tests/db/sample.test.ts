import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { getPortal } from '@/lib/portal/queries'
import { loadSample } from '@/prisma/sample/load'

test('the sample consortium fills an empty portal once', async () => {
  expect(await loadSample()).toBe(true)
  expect(await loadSample()).toBe(false)
  expect(await db.city.count()).toBe(6)
  expect(await db.project.count()).toBe(1)
})

test('the sample consortium states its funding in every language', async () => {
  await loadSample()
  for (const language of ['en', 'nl', 'sv', 'it', 'pl', 'cs', 'de', 'fr']) {
    const { name, tagline, funding } = await getPortal(language)
    expect(name).toBe('RUGGEDISED')
    expect(tagline).not.toBe('')
    expect(funding).toEqual([{ acronym: 'RUGGEDISED', language, text: expect.stringContaining('731198') }])
  }
})

test('three lighthouse and three fellow cities know where they lie', async () => {
  await loadSample()
  const cities = await db.city.findMany({
    orderBy: { sortKey: 'asc' },
    select: { slug: true, latitude: true, population: true, projects: { select: { role: true } } },
  })
  expect(cities.map(({ slug }) => slug)).toEqual(['brno', 'gdansk', 'glasgow', 'parma', 'rotterdam', 'umea'])
  expect(cities.filter(({ projects }) => projects[0]?.role === 'lighthouse')).toHaveLength(3)
  expect(cities.every(({ latitude, population }) => latitude !== null && population !== null)).toBe(true)
})
