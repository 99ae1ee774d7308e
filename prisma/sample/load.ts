import 'server-only'
import { systemViewer, type Refusal, type Viewer } from '@/lib/auth/session'
import { addCity, translateCity } from '@/lib/cities/mutations'
import { db, inTransaction, type Transaction } from '@/lib/db'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import { describePortal, ensurePortal } from '@/lib/portal/mutations'
import { addCityToProject, addProject, translateProject } from '@/lib/projects/mutations'
import { sampleCities, type SampleCity } from '@/prisma/sample/cities'
import { sampleName, sampleProject, sampleSummary, sampleWords } from '@/prisma/sample/consortium'

/**
 * Fills an empty portal with the sample consortium. One transaction: half a sample would look like a portal of
 * somebody's own at the next start.
 * @returns false when there was something already
 */
export async function loadSample(): Promise<boolean> {
  if (await isInUse()) return false
  const viewer = systemViewer('sample')
  await inTransaction(async (tx) => {
    done(await ensurePortal(tx, viewer))
    const project = done(await addProject(tx, viewer, sampleProject))
    await describe(tx, viewer, project.id)
    for (const [index, city] of sampleCities.entries())
      await addSampleCity(tx, viewer, project.id, city, index + 1)
  })
  return true
}

async function isInUse(): Promise<boolean> {
  const [projects, cities, articles] = await Promise.all([
    db.project.count(),
    db.city.count(),
    db.article.count(),
  ])
  return projects + cities + articles > 0
}

async function describe(tx: Transaction, viewer: Viewer, projectId: string): Promise<void> {
  for (const { language, tagline, fundingStatement, disclaimer } of sampleWords) {
    const summary = language === 'en' ? sampleSummary : ''
    const words = { language, title: sampleName, summary: summary || tagline, published: true }
    done(await translateProject(tx, viewer, { id: projectId, ...words, fundingStatement, disclaimer }))
  }
  const words = sampleWords.map(({ language, tagline }) => {
    return { language, name: sampleName, tagline, summary: language === 'en' ? sampleSummary : '' }
  })
  done(await describePortal(tx, viewer, { kind: 'consortium', projectId, sampleLoadedAt: new Date(), words }))
}

async function addSampleCity(
  tx: Transaction,
  viewer: Viewer,
  projectId: string,
  { name, country, role, summary, elsewhere = [] }: SampleCity,
  position: number,
): Promise<void> {
  const found = findPlace(name, country)
  if (!found) throw new Error(`The gazetteer does not know ${name}.`)
  const { latitude, longitude, population, otherNames } = found
  const place = {
    country,
    latitude,
    longitude,
    population,
    alsoKnownAs: otherNames,
    level: 'city',
    parentId: null,
    website: null,
  } as const
  const city = done(await addCity(tx, viewer, { ...place, language: 'en', name, summary, published: true }))
  for (const words of elsewhere)
    done(await translateCity(tx, viewer, { id: city.id, ...words, published: true }))
  done(await addCityToProject(tx, viewer, { projectId, cityId: city.id, role, position }))
}

/** The portal itself is refused nothing. */
function done<T extends { ok: true }>(result: T | Refusal): T {
  if (!result.ok) throw new Error(`The sample could not be written: ${result.reason}.`)
  return result
}
