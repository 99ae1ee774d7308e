import { expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import { listArticleFacets } from '@/lib/articles/facets/queries'
import { listPublishedArticles } from '@/lib/articles/queries'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { db } from '@/lib/db'

type Story = { slug: string; language?: string; title: string; status?: 'published' | 'draft'; on?: string }

const since = (status: string) => (status === 'published' ? new Date('2026-01-01') : null)

async function addStory({ slug, language = 'en', title, status = 'published', on }: Story): Promise<string> {
  const id = uuid()
  const version = uuid()
  await db.article.create({ data: { id, slug, publishedOn: on ? new Date(on) : null } })
  const body = {
    type: 'doc',
    schemaVersion: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: title }] }],
  }
  await db.articleVersion.create({ data: { id: version, articleId: id, language, number: 1, title, body } })
  await db.articleTranslation.create({
    data: {
      articleId: id,
      language,
      title,
      status,
      publishedAt: since(status),
      ...(status === 'published' ? { liveVersionId: version } : {}),
    },
  })
  return id
}

async function addCity(slug: string, name: string, status: 'published' | 'draft'): Promise<string> {
  const id = uuid()
  await db.city.create({ data: { id, slug, country: 'SE', sortKey: slug } })
  await db.cityTranslation.create({
    data: { cityId: id, language: 'en', name, status, publishedAt: since(status) },
  })
  return id
}

test('a draft is in no list, under no filter and at no address', async () => {
  await addStory({ slug: 'open', title: 'Open' })
  await addStory({ slug: 'not-yet', title: 'Not yet', status: 'draft' })
  expect((await listPublishedArticles('en', {})).rows.map(({ slug }) => slug)).toEqual(['open'])
  expect(await getPublishedArticle('en', 'not-yet')).toBeNull()
  expect((await listArticleFacets('en', {})).kinds).toEqual([{ value: 'news', count: 1 }])
})

test('the newest story stands first and one that bears no date last', async () => {
  await addStory({ slug: 'undated', title: 'Undated' })
  await addStory({ slug: 'older', title: 'Older', on: '2022-05-04' })
  await addStory({ slug: 'newer', title: 'Newer', on: '2022-10-26' })
  const { rows } = await listPublishedArticles('en', {})
  expect(rows.map(({ slug }) => slug)).toEqual(['newer', 'older', 'undated'])
})

test('a story without a text in the reader’s language is shown in another, which is named', async () => {
  await addStory({ slug: 'warmte', title: 'Warmte', language: 'nl' })
  expect(await getPublishedArticle('sv', 'warmte')).toMatchObject({ title: 'Warmte', language: 'nl' })
})

test('a city that is not published is named by no story and no filter', async () => {
  const story = await addStory({ slug: 'heat', title: 'Heat' })
  const [known, secret] = [
    await addCity('umea', 'Umeå', 'published'),
    await addCity('secret', 'Secret', 'draft'),
  ]
  await db.articleCity.createMany({ data: [known, secret].map((cityId) => ({ articleId: story, cityId })) })
  expect((await getPublishedArticle('en', 'heat'))?.cities.map(({ name }) => name)).toEqual(['Umeå'])
  expect((await listArticleFacets('en', {})).cities.map(({ name }) => name)).toEqual(['Umeå'])
})

test('a filter counts what it would leave beside the other filters', async () => {
  const [umea, brno] = [
    await addCity('umea', 'Umeå', 'published'),
    await addCity('brno', 'Brno', 'published'),
  ]
  const [first, second] = [
    await addStory({ slug: 'first', title: 'First', on: '2022-01-01' }),
    await addStory({ slug: 'second', title: 'Second', on: '2023-01-01' }),
  ]
  await db.articleCity.createMany({
    data: [
      { articleId: first, cityId: umea },
      { articleId: second, cityId: umea },
      { articleId: second, cityId: brno },
    ],
  })
  const { cities, years } = await listArticleFacets('en', { year: 2022, city: 'umea' })
  expect(cities.map(({ slug, count }) => [slug, count])).toEqual([['umea', 1]])
  expect(years).toEqual([
    { value: 2023, count: 1 },
    { value: 2022, count: 1 },
  ])
})
