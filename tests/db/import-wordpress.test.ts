import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { listPublishedArticles } from '@/lib/articles/queries'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { db } from '@/lib/db'
import { listMovedAddresses } from '@/lib/redirects/queries'
import { references } from '@/lib/richtext/references'
import type { RichText } from '@/lib/richtext/nodes'
import { addConsortium } from '../support/consortium'
import { folderWith, importFiles, importText } from '../support/import'
import { exportOfOldSite } from '../support/old-site'

const words = '<p>Some first words. And some more of them.</p>'

test('a story is published with its text, date and language', async () => {
  const items = [{ id: 1, title: 'Heat & light for all', html: words, date: '2022-10-26 09:30:00' }]
  await importText('site.xml', exportOfOldSite({ items, language: 'nl-NL' }))
  const story = await getPublishedArticle('nl', 'heat-light-for-all')
  expect(story).toMatchObject({
    title: 'Heat & light for all',
    language: 'nl',
    summary: 'Some first words. And some more of them.',
    publishedOn: { date: '2022-10-26', precision: 'day' },
    kind: 'news',
  })
})

test('a story was last changed when its site says so, not at the moment of the import', async () => {
  const [undated, dated] = ['', '2022-10-26 09:30:00'].map((date, id) =>
    exportOfOldSite({ items: [{ id, title: `Story ${id}`, html: words, date }] }),
  )
  const modified = '<wp:post_modified_gmt>2022-11-02 08:00:00</wp:post_modified_gmt></item>'
  await importText('dated.xml', dated?.replace('</item>', modified) ?? '')
  expect(await getPublishedArticle('en', 'story-1')).toMatchObject({
    changedAt: new Date('2022-11-02T08:00:00Z'),
  })
  await importText('undated.xml', undated?.replace('</item>', modified) ?? '')
  const { changedAt } = (await getPublishedArticle('en', 'story-0')) ?? {}
  expect(changedAt?.getTime()).toBeGreaterThan(Date.parse('2022-11-02T08:00:00Z'))
})

test('a story without a date bears none', async () => {
  await importText(
    'site.xml',
    exportOfOldSite({ items: [{ id: 1, title: 'Undated', html: words, date: '' }] }),
  )
  expect(await getPublishedArticle('en', 'undated')).toMatchObject({ publishedOn: null })
})

describe('what was not public stays unpublished', () => {
  test.each([
    ['a password-protected story', { password: 'secret' }, 'password'],
    ['a draft', { status: 'draft' }, 'draft'],
    ['a private story', { status: 'private' }, 'private'],
    ['a scheduled story', { status: 'future' }, 'future'],
    ['a story dated in the future', { date: '2024-01-01 00:00:00' }, 'future'],
  ])('%s', async (_, about, reason) => {
    const file = { url: 'https://old.invalid/uploads/secret.pdf', parent: 1 }
    const items = [
      { id: 1, title: 'Not yet', html: `${words}<a href="${file.url}">slides</a>`, author: 'ann', ...about },
      { id: 2, title: 'Slides: nobody', file },
    ]
    const report = await importText('site.xml', exportOfOldSite({ items, authors: { ann: 'Ann Onymous' } }))
    expect((await listPublishedArticles('en', {})).total).toBe(0)
    expect(report.problems).toEqual([expect.objectContaining({ reason: expect.stringContaining(reason) })])
    expect(await db.articleDraft.findFirst({ select: { title: true } })).toEqual({ title: 'Not yet' })
    expect(await db.documentTranslation.findMany({ select: { status: true } })).toEqual([{ status: 'draft' }])
    expect(await db.personTranslation.findMany({ select: { status: true } })).toEqual([{ status: 'draft' }])
  })
})

describe('links of the old site', () => {
  const link = (href: string) => `<p>See <a href="${href}">there</a>.</p>`
  const bodyOf = async (slug: string) => {
    const { versions } = await db.article.findUniqueOrThrow({
      where: { slug },
      select: { versions: { select: { body: true } } },
    })
    return references(versions[0]?.body as RichText)
  }

  test('a link to another imported story leads to that story, whichever comes first', async () => {
    const items = [
      { id: 1, title: 'One', html: link('https://old.invalid/two/') },
      { id: 2, title: 'Two', html: link('http://www.old.invalid/?p=1') },
    ]
    await importText('site.xml', exportOfOldSite({ items }))
    const [one, two] = await db.article.findMany({ orderBy: { slug: 'asc' }, select: { id: true } })
    expect((await bodyOf('one')).records).toEqual([{ noun: 'article', id: two?.id }])
    expect((await bodyOf('two')).records).toEqual([{ noun: 'article', id: one?.id }])
  })

  test('a link to the list of a category leads to its city', async () => {
    const items = [
      { id: 1, title: 'One', html: link('https://old.invalid/category/sofia/'), categories: ['Sofia'] },
    ]
    await importText('site.xml', exportOfOldSite({ items }))
    const city = await db.city.findUniqueOrThrow({ where: { slug: 'sofia' }, select: { id: true } })
    expect((await bodyOf('one')).records).toEqual([{ noun: 'city', id: city.id }])
  })

  test('a link to what the export lacks is named', async () => {
    const items = [{ id: 1, title: 'One', html: link('https://old.invalid/lost/') }]
    const report = await importText('site.xml', exportOfOldSite({ items }))
    expect(report.problems).toEqual([
      expect.objectContaining({ severity: 'warning', reason: expect.stringContaining('/lost/') }),
    ])
  })

  test('the old addresses of stories and files lead to them', async () => {
    const items = [
      { id: 1, title: 'One', html: words, slug: 'Stra%C3%9Fe' },
      {
        id: 2,
        title: 'Slides: X',
        slug: 'slides-x',
        file: { url: 'https://old.invalid/uploads/X.pdf', parent: 1 },
      },
    ]
    const media = folderWith({ 'x.pdf': '%PDF-1.4 slides\n' })
    await importText('site.xml', exportOfOldSite({ items }), { media })
    expect(await listMovedAddresses()).toEqual(
      expect.arrayContaining([
        { from: '/straße', to: '/news/strasse' },
        { from: '/slides-x', to: '/library/slides-x' },
        { from: '/uploads/x.pdf', to: '/library/slides-x' },
      ]),
    )
  })

  test('a page that the portal has itself keeps its address', async () => {
    await importText(
      'site.xml',
      exportOfOldSite({ items: [{ id: 1, title: 'News', html: words, slug: 'news' }] }),
    )
    expect(await listMovedAddresses()).toEqual([{ from: '/?p=1', to: '/news/news' }])
  })
})

test('an author with a name becomes a person, an office does not', async () => {
  const authors = { judith: 'Judith Borsboom-van Beurden', office: 'RUGGEDISED editors' }
  const items = [
    { id: 1, title: 'One', html: words, author: 'judith' },
    { id: 2, title: 'Two', html: words, author: 'office' },
  ]
  await importText('site.xml', exportOfOldSite({ items, authors }))
  expect((await getPublishedArticle('en', 'one'))?.authors).toEqual([
    expect.objectContaining({ name: authors.judith }),
  ])
  expect((await getPublishedArticle('en', 'two'))?.authors).toEqual([])
  expect(await db.person.count()).toBe(1)
})

test('categories become cities, the project, the kind of the story and themes', async () => {
  await addConsortium()
  const categories = [
    'Umea',
    'Sofia',
    'RUGGEDISED project',
    'Blog publications',
    'Air quality',
    'Uncategorized',
  ]
  const report = await importText(
    'site.xml',
    exportOfOldSite({ items: [{ id: 1, title: 'One', html: words, categories }] }),
  )
  const story = await getPublishedArticle('en', 'one')
  expect(story?.cities.map(({ name }) => name)).toEqual(['Sofia', 'Umeå'])
  expect(story?.themes.map(({ name }) => name)).toEqual(['Air quality'])
  expect(story?.kind).toBe('blog')
  expect((await listPublishedArticles('en', { project: 'ruggedised' })).total).toBe(1)
  expect(report.categories.map(({ becomes }) => becomes)).toEqual([
    'city',
    'city',
    'project',
    'kind',
    'theme',
    'nothing',
  ])
  expect(await db.city.findUnique({ where: { slug: 'sofia' }, select: { country: true } })).toEqual({
    country: 'BG',
  })
})

test('an export in two files is one site', async () => {
  const second = [{ id: 2, title: 'Two', html: '<p><a href="https://old.invalid/one/">one</a></p>' }]
  const folder = folderWith({
    'a.xml': exportOfOldSite({ items: [{ id: 1, title: 'One', html: words }] }),
    'b.xml': exportOfOldSite({ items: second }),
  })
  const report = await importFiles([path.join(folder, 'b.xml'), path.join(folder, 'a.xml')])
  expect(report.counts.article).toMatchObject({ created: 2 })
  expect(report.problems).toEqual([])
  expect(report.files).toHaveLength(2)
})
