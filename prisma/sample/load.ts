import 'server-only'
import { hashPassword } from '@/lib/auth/passwords'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction, type Transaction } from '@/lib/db'
import { recordCounts } from '@/lib/portal/totals/mutations'
import { ensurePortal } from '@/lib/portal/mutations'
import { sampleAccounts } from '@/prisma/sample/accounts'
import { sampleArticles } from '@/prisma/sample/articles/all'
import { sampleAwards } from '@/prisma/sample/awards'
import { sampleCities } from '@/prisma/sample/cities/all'
import { SampleCalendar } from '@/prisma/sample/dates'
import { sampleDemonstrations } from '@/prisma/sample/demonstrations/all'
import { sampleDocuments } from '@/prisma/sample/documents/records'
import { sampleImages } from '@/prisma/sample/drawings/records'
import { sampleEvents } from '@/prisma/sample/events/all'
import { sampleFigures, sampleIndicators } from '@/prisma/sample/figures'
import { SampleFiles } from '@/prisma/sample/files'
import { sampleGroups } from '@/prisma/sample/groups/all'
import { allKeys } from '@/prisma/sample/all-keys'
import { samplePages } from '@/prisma/sample/pages/all'
import { samplePairings } from '@/prisma/sample/pairings/all'
import { samplePartners } from '@/prisma/sample/partners/all'
import { samplePeople } from '@/prisma/sample/people'
import { sampleProjects } from '@/prisma/sample/projects'
import { sampleServices } from '@/prisma/sample/services'
import { sampleSolutions } from '@/prisma/sample/solutions/all'
import { sampleThemes } from '@/prisma/sample/themes'
import { writeAccount } from '@/prisma/sample/write/accounts'
import { writeArticle } from '@/prisma/sample/write/articles'
import { writeAward } from '@/prisma/sample/write/awards'
import { writeCity, writePairedCity } from '@/prisma/sample/write/cities'
import { writeDemonstration } from '@/prisma/sample/write/demonstrations'
import { writeDocument } from '@/prisma/sample/write/documents'
import { writeDrafts } from '@/prisma/sample/write/drafts'
import { writeEvent } from '@/prisma/sample/write/events'
import { writeFigure, writeIndicator } from '@/prisma/sample/write/figures'
import { writeGroup, writePlanOfYear } from '@/prisma/sample/write/groups'
import { writeImage } from '@/prisma/sample/write/images'
import { pairedCities, writePairing } from '@/prisma/sample/write/pairings'
import { writePartner } from '@/prisma/sample/write/partners'
import { writePerson } from '@/prisma/sample/write/people'
import { writePage, writePortal } from '@/prisma/sample/write/portal'
import { tellOfExtension, writeProject } from '@/prisma/sample/write/projects'
import { writeServices } from '@/prisma/sample/write/services'
import { writeSolution } from '@/prisma/sample/write/solutions'
import { featurePairing, writeTheme } from '@/prisma/sample/write/themes'
import { done, type Writing } from '@/prisma/sample/write/writing'

/**
 * Fills an empty portal with the sample consortium. One transaction: half a sample would look like a portal of
 * somebody's own at the next start.
 * @param now the first start, from which what was and what is to come are counted
 * @param options.password of its accounts; without one it has none
 * @returns false when there was something already
 */
export async function loadSample(
  now = new Date(),
  { password }: { password?: string } = {},
): Promise<boolean> {
  if (await isInUse()) return false
  const viewer = systemViewer('sample')
  const keys = allKeys()
  const calendar = new SampleCalendar(now)
  const files = new SampleFiles()
  try {
    await files.store(sampleDocuments, sampleImages)
    // Some thousand statements, which a slow machine is given time for: nobody waits in front of it.
    const passwordHash = password === undefined ? null : await hashPassword(password)
    const write = async (tx: Transaction) => {
      const writing = { tx, viewer, keys, calendar }
      await writeAll(writing, files)
      if (passwordHash)
        for (const account of sampleAccounts) await writeAccount(account, writing, passwordHash)
    }
    await inTransaction(write, { seconds: 240 })
  } catch (error) {
    await files.discard()
    throw error
  }
  // By the accounts themselves, which are there from now on.
  if (password !== undefined) await writeDrafts({ keys, calendar })
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

/** What others name comes before them. */
async function writeAll(writing: Writing, files: SampleFiles): Promise<void> {
  const each = async <Part>(
    parts: readonly Part[],
    write: (part: Part, writing: Writing) => Promise<void>,
  ) => {
    for (const part of parts) await write(part, writing)
  }
  done(await ensurePortal(writing.tx, writing.viewer))
  await each(sampleImages, (image) => writeImage(image, fileOf(files.drawings, image.slug), writing))
  await each(sampleThemes, writeTheme)
  await each(sampleCities, writeCity)
  await each(pairedCities(samplePairings, sampleCities), writePairedCity)
  await each(samplePartners, writePartner)
  await each(sampleProjects, writeProject)
  await writePortal(writing)
  await each(samplePages, writePage)
  await each(samplePeople, writePerson)
  await each(sampleGroups, writeGroup)
  await each(sampleSolutions, writeSolution)
  await each(samplePairings, writePairing)
  await each(sampleThemes, featurePairing)
  await each(sampleDemonstrations, writeDemonstration)
  await each(sampleDocuments, (document) =>
    writeDocument(document, fileOf(files.documents, document.slug), writing),
  )
  await each(sampleEvents, writeEvent)
  await each(sampleGroups, writePlanOfYear)
  await each(sampleIndicators, writeIndicator)
  await each(sampleFigures, writeFigure)
  await each(sampleArticles, writeArticle)
  await each(sampleAwards, writeAward)
  await writeServices(sampleServices, writing)
  await tellOfExtension(writing)
  done(await recordCounts(writing.tx, writing.viewer, writing.calendar.start))
}

function fileOf<File>(files: ReadonlyMap<string, File>, slug: string): File {
  const file = files.get(slug)
  if (!file) throw new Error(`The sample has no file for ${slug}.`)
  return file
}
