import { describe, expect, test } from 'vitest'
import { changeArticle } from '@/lib/articles/mutations'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { makePlan } from '@/lib/import/make-plan'
import { totals } from '@/lib/import/report'
import { previewPlan } from '@/lib/import/run-plan'
import type { RichText } from '@/lib/richtext/nodes'
import { emptyDatabase } from '../support/database'
import { folderWith, importText, today } from '../support/import'
import { importedRows } from '../support/imported-rows'
import { exportOfOldSite } from '../support/old-site'

const story = { id: 1, title: 'One', html: '<p>First words. <a href="https://old.invalid/two/">Two</a></p>' }
const slides = 'https://old.invalid/uploads/ann.pdf'
const items = [
  { ...story, categories: ['Rotterdam', 'Air quality'], author: 'ann' },
  { id: 2, title: 'Two', html: `<p>Other words. <a href="${slides}">Slides</a></p>`, categories: ['Umeå'] },
  { id: 3, title: 'Three', html: '<p>Not ready.</p>', status: 'draft' },
  { id: 4, title: 'Slides: Ann', file: { url: slides, parent: 2 } },
]
const site = exportOfOldSite({ items, authors: { ann: 'Ann Onymous' } })

test('a second run changes nothing', async () => {
  const first = await importText('site.xml', site)
  expect(totals(first)).toMatchObject({ created: 8, changed: 0 })
  const before = await importedRows()
  const tags = await db.touchedTag.count()
  const second = await importText('renamed.xml', site)
  expect(totals(second)).toMatchObject({ created: 0, changed: 0, unchanged: 8, left: 0, failed: 0 })
  expect(await importedRows()).toEqual(before)
  expect(await db.touchedTag.count()).toBe(tags)
})

test.each([0, 1, 5, 7])(
  'a crash after %i records and a second run give the rows of one clean run',
  async (records) => {
    await importText('site.xml', site)
    const clean = await importedRows()
    await emptyDatabase()
    const crash = new Error('pulled the plug')
    const onProgress = (done: number) => {
      if (done >= records) throw crash
    }
    const crashed = importText('site.xml', site, { onProgress })
    await expect(crashed).rejects.toBe(crash)
    await importText('site.xml', site)
    expect(await importedRows()).toEqual(clean)
  },
)

test('an import that is interrupted says where it stopped and goes on from there', async () => {
  const interruption = new AbortController()
  const onProgress = (done: number) => {
    if (done === 3) interruption.abort()
  }
  const stopped = await importText('site.xml', site, { onProgress, signal: interruption.signal })
  expect(stopped.stopped).toBe('Stopped after 3 of 8 rows. Run the import again to go on.')
  expect(await db.importRun.findFirst({ select: { state: true, created: true } })).toEqual({
    state: 'failed',
    created: 3,
  })
  expect(totals(await importText('site.xml', site))).toMatchObject({ created: 5, unchanged: 3 })
})

describe('a source that has changed', () => {
  const changed = exportOfOldSite({ items: [{ ...story, title: 'One more', excerpt: 'In short.' }] })

  test('changes the story that nobody touched, as a new version at its old address', async () => {
    await importText('site.xml', site)
    expect(totals(await importText('site.xml', changed))).toMatchObject({ created: 0, changed: 1 })
    expect(await getPublishedArticle('en', 'one')).toMatchObject({ title: 'One more', summary: 'In short.' })
    expect(await db.articleVersion.count({ where: { article: { slug: 'one' } } })).toBe(2)
  })

  test('does not overwrite a story edited here, and proposes the difference once', async () => {
    await importText('site.xml', site)
    await edit('one', { title: 'Mine' })
    const report = await importText('site.xml', changed)
    expect(report.counts.article).toMatchObject({ changed: 0, left: 1 })
    expect(report.left).toEqual([
      expect.objectContaining({
        why: 'edited',
        differences: [
          expect.objectContaining({ field: 'title', current: 'Mine', proposed: 'One more' }),
          expect.objectContaining({ field: 'summary' }),
        ],
      }),
    ])
    expect(await getPublishedArticle('en', 'one')).toMatchObject({ title: 'Mine' })
    expect(totals(await importText('site.xml', changed))).toMatchObject({ changed: 0, left: 0 })
    expect(
      await db.importProposal.findMany({ select: { field: true, state: true }, orderBy: { field: 'asc' } }),
    ).toEqual([
      { field: 'summary', state: 'open' },
      { field: 'title', state: 'open' },
    ])
  })

  test('leaves a story in the trash where it is', async () => {
    await importText('site.xml', site)
    await db.article.update({ where: { slug: 'one' }, data: { trashedAt: new Date() } })
    expect((await importText('site.xml', changed)).left).toEqual([
      expect.objectContaining({ why: 'in-trash' }),
    ])
    expect(await getPublishedArticle('en', 'one')).toBeNull()
  })

  test('withdraws a story that became private', async () => {
    await importText('site.xml', site)
    await importText('site.xml', exportOfOldSite({ items: [{ ...story, status: 'private' }] }))
    expect(await getPublishedArticle('en', 'one')).toBeNull()
    await importText('site.xml', site)
    expect(await getPublishedArticle('en', 'one')).toMatchObject({ title: 'One' })
  })
})

test('an edited story stays edited when the source does not change', async () => {
  await importText('site.xml', site)
  await edit('one', { title: 'Mine' })
  expect(totals(await importText('site.xml', site))).toMatchObject({ changed: 0, left: 0, unchanged: 8 })
  expect(await getPublishedArticle('en', 'one')).toMatchObject({ title: 'Mine' })
})

test('a city that was given another name here is still the city of its category', async () => {
  await importText('site.xml', site)
  await db.cityTranslation.updateMany({
    where: { name: 'Rotterdam' },
    data: { name: 'Rotjeknor', version: { increment: 1 } },
  })
  await importText(
    'site.xml',
    exportOfOldSite({
      items: [...items, { id: 5, title: 'Five', categories: ['Rotterdam'], html: '<p>x</p>' }],
    }),
  )
  expect((await getPublishedArticle('en', 'five'))?.cities).toEqual([
    expect.objectContaining({ name: 'Rotjeknor' }),
  ])
})

test('a preview writes nothing and foretells the run', async () => {
  const plan = await makePlan({ paths: [folderWith({ 'site.xml': site })], now: today })
  const preview = await previewPlan(plan)
  expect(await db.importIdentity.count()).toBe(0)
  expect(await db.importRun.count()).toBe(0)
  const run = await importText('site.xml', site)
  expect({ ...run, preview: true }).toEqual(preview)
})

/** Somebody gives a story another title. */
async function edit(slug: string, words: { title: string }): Promise<void> {
  const article = await db.article.findUniqueOrThrow({
    where: { slug },
    include: { translations: { include: { liveVersion: true } } },
  })
  const [text] = article.translations
  const body = text?.liveVersion?.body as RichText
  const links = { projectId: null, cityIds: [], themeIds: [], documentIds: [], authorIds: [] }
  const input = {
    ...article,
    language: 'en',
    summary: text?.summary ?? '',
    body,
    published: true,
    ...links,
    ...words,
  }
  await inTransaction((tx) => changeArticle(tx, systemViewer('test'), input))
}
