import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { listArticleFacets } from '@/lib/articles/facets/queries'
import { listPublishedArticles } from '@/lib/articles/queries'
import { db } from '@/lib/db'
import { listDocumentFacets } from '@/lib/documents/facets/queries'
import { listPublishedDocuments } from '@/lib/documents/queries'
import { listEventFacets } from '@/lib/events/facets/queries'
import { listPublishedEvents } from '@/lib/events/queries'
import { listFigureFacets } from '@/lib/figures/facets/queries'
import { listPublishedFigures } from '@/lib/figures/proof/queries'
import { listPublishedPairings } from '@/lib/pairings/queries'
import { searchPublished } from '@/lib/search/queries'
import { listSolutionFacets } from '@/lib/solutions/facets/queries'
import { listPublishedSolutions } from '@/lib/solutions/queries'
import type { PublicationState } from '@/prisma/generated/enums'
import { addCity, state } from '../support/cities'
import { addFile, addLibraryDocument } from '../support/documents'
import { addEvent } from '../support/events'
import { addDemonstrationRow, addFigureRow, addIndicatorRow } from '../support/figures'
import { addGroup } from '../support/groups'
import { addPartner } from '../support/partners'
import { addProject } from '../support/projects'
import { addArticle } from '../support/search'
import { addThemeRow } from '../support/themes'

/** A public record of each noun, all of them linked to the same city, theme, project, partner and group. */
async function addLinked(status: PublicationState) {
  const { id: cityId } = await addCity({ name: 'Hidden-city', status })
  const themeId = await addThemeRow({ name: 'Hidden-theme', status })
  const { id: projectId } = await addProject('hidden-project', { status })
  const { id: partnerId } = await addPartner('Hidden-partner', { status })
  const { id: groupId } = await addGroup('Hidden-group', { status })
  const { id } = await addArticle({ title: 'Ammonia' }, { cityId, themeId })
  await db.article.update({ where: { id }, data: { projectId, partnerId } })
  await addEvent('Ammonia', '2026-03-01', { cityId, groupId })
  const documentId = await addLibraryDocument('Ammonia', { projectId })
  await addFile(documentId)
  await db.document.update({
    where: { id: documentId },
    data: { cities: { create: { cityId } }, themes: { create: { themeId } } },
  })
  const open = await addCity({ name: 'Open' })
  const { solutionId, demonstrationId } = await addDemonstrationRow('Ammonia', {
    city: open.id,
    area: 'buildings',
    project: projectId,
  })
  await db.solutionTheme.create({ data: { solutionId, themeId } })
  const indicatorId = await addIndicatorRow({ name: 'Heat' })
  await db.indicatorTheme.create({ data: { indicatorId, themeId } })
  await addFigureRow({ slug: 'ammonia', indicatorId, scope: 'demonstration', demonstrationId })
  const pairing = { id: newId(), slug: 'ammonia', sortKey: 'ammonia' }
  const translations = { create: { ...state(), title: 'Ammonia' } }
  await db.pairing.create({ data: { ...pairing, translations, themes: { create: { themeId } } } })
}

const now = new Date('2026-01-01T00:00Z')
const [city, theme, project] = ['hidden-city', 'hidden-theme', 'hidden-project']
const [partner, group] = ['hidden-partner', 'hidden-group']
const q = 'ammonia'

/** How many each list has that is narrowed to the record. */
const narrowed: [string, () => Promise<{ total: number }>][] = [
  ['stories on a city', () => listPublishedArticles('en', { city })],
  ['stories on a theme', () => listPublishedArticles('en', { theme })],
  ['stories of a project', () => listPublishedArticles('en', { project })],
  ['stories of a partner', () => listPublishedArticles('en', { partner })],
  ['meetings in a city', () => listPublishedEvents('en', { city }, now)],
  ['meetings of a group', () => listPublishedEvents('en', { group }, now)],
  ['documents on a city', () => listPublishedDocuments('en', { city })],
  ['documents on a theme', () => listPublishedDocuments('en', { theme })],
  ['documents of a project', () => listPublishedDocuments('en', { project })],
  ['solutions on a theme', () => listPublishedSolutions('en', { theme })],
  ['pairings on a theme', () => listPublishedPairings('en', { theme })],
  ['figures on a theme', () => listPublishedFigures('en', { theme })],
  ['figures of a project', () => listPublishedFigures('en', { project })],
  ['findings on a theme', () => searchPublished('en', { q, theme, type: 'articles' })],
  ['findings in a city', () => searchPublished('en', { q, city, type: 'articles' })],
]

/** The same of the counts beside a filter. */
const counted: [string, () => Promise<readonly { count: number }[]>][] = [
  ['stories on a city', async () => (await listArticleFacets('en', { city })).kinds],
  ['stories on a theme', async () => (await listArticleFacets('en', { theme })).kinds],
  ['stories of a project', async () => (await listArticleFacets('en', { project })).kinds],
  ['stories of a partner', async () => (await listArticleFacets('en', { partner })).kinds],
  ['meetings in a city', async () => (await listEventFacets('en', { city }, now)).kinds],
  ['meetings of a group', async () => (await listEventFacets('en', { group }, now)).kinds],
  ['documents on a city', async () => (await listDocumentFacets('en', { city })).kinds],
  ['solutions on a theme', async () => (await listSolutionFacets('en', { theme })).areas],
  ['figures on a theme', async () => (await listFigureFacets('en', { theme })).kinds],
  ['figures of a project', async () => (await listFigureFacets('en', { project })).kinds],
]

const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)

describe('a list tells of a record by which it is narrowed', () => {
  test('when that is public', async () => {
    await addLinked('published')
    for (const [what, list] of narrowed) expect([what, (await list()).total]).toEqual([what, 1])
    for (const [what, list] of counted) expect([what, sum(await list())]).toEqual([what, 1])
  })

  test.each(['draft', 'archived'] as const)('and nothing of one that is %s', async (status) => {
    await addLinked(status)
    for (const [what, list] of narrowed) expect([what, (await list()).total]).toEqual([what, 0])
    for (const [what, list] of counted) expect([what, sum(await list())]).toEqual([what, 0])
  })

  test('nor of one in the trash', async () => {
    await addLinked('published')
    const trashedAt = new Date(0)
    for (const table of [db.city, db.theme, db.project, db.partner, db.group] as (typeof db.city)[])
      await table.updateMany({ where: { slug: { startsWith: 'hidden-' } }, data: { trashedAt } })
    for (const [what, list] of narrowed) expect([what, (await list()).total]).toEqual([what, 0])
    for (const [what, list] of counted) expect([what, sum(await list())]).toEqual([what, 0])
  })
})
