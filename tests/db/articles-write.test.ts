import { describe, expect, test } from 'vitest'
import { addArticle, changeArticle, type ArticleInput } from '@/lib/articles/mutations'
import { articleTag } from '@/lib/articles/paths'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { onTouched } from '@/lib/server/touch'

const system = systemViewer('test')
const guest = { role: 'account', accountId: null, reason: null } as unknown as Viewer

function story(changes: Partial<ArticleInput> = {}): ArticleInput {
  return {
    language: 'en',
    title: 'A story',
    summary: 'In short.',
    body: {
      type: 'doc',
      schemaVersion: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }],
    },
    published: true,
    kind: 'news',
    publishedOn: new Date('2022-10-26'),
    publishedOnPrecision: 'day',
    projectId: null,
    cityIds: [],
    themeIds: [],
    documentIds: [],
    authorIds: [],
    ...changes,
  }
}

const add = (changes: Partial<ArticleInput & { slug: string }> = {}, viewer = system) =>
  inTransaction((tx) => addArticle(tx, viewer, { slug: null, ...story(changes) }))

const change = (id: string, version: number, changes: Partial<ArticleInput> = {}, viewer = system) =>
  inTransaction((tx) => changeArticle(tx, viewer, { id, version, ...story(changes) }))

async function addedId(changes: Partial<ArticleInput> = {}): Promise<string> {
  const added = await add(changes)
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

test('a published story can be read and says who did it', async () => {
  const id = await addedId()
  expect(await getPublishedArticle('en', 'a-story')).toMatchObject({ title: 'A story', summary: 'In short.' })
  expect(
    await db.auditEntry.findMany({ select: { action: true, kind: true, recordId: true, actor: true } }),
  ).toEqual([{ action: 'article.published', kind: 'article', recordId: id, actor: 'test' }])
})

test('a story touches its pages once it is committed, and not when it is rolled back', async () => {
  const heard: string[] = []
  const stop = onTouched((tags) => heard.push(...tags))
  const failed = inTransaction(async (tx) => {
    await addArticle(tx, system, { slug: null, ...story() })
    throw new Error('rolled back')
  })
  await expect(failed).rejects.toThrow('rolled back')
  expect(heard).toEqual([])
  const id = await addedId()
  stop()
  expect(heard).toEqual(['articles', articleTag(id)])
})

test('a draft is nowhere to be read', async () => {
  await addedId({ published: false })
  expect(await getPublishedArticle('en', 'a-story')).toBeNull()
  expect(await db.articleVersion.count()).toBe(0)
})

describe('the address of a story', () => {
  test('is numbered when another one has it', async () => {
    expect(await add()).toMatchObject({ slug: 'a-story' })
    expect(await add()).toMatchObject({ slug: 'a-story-2' })
    expect(await add({ slug: 'a-story' })).toMatchObject({ slug: 'a-story-3' })
  })

  test('is not one of a page of the portal', async () => {
    expect(await add({ title: 'New' })).toMatchObject({ slug: 'new-2' })
  })

  test('is not an old address of another record', async () => {
    await db.redirect.create({
      data: { id: '01a1fffd-e651-71a4-9403-b654df5d0723', path: '/news/a-story', target: '/news/b' },
    })
    expect(await add()).toMatchObject({ slug: 'a-story-2' })
  })
})

describe('a change', () => {
  test('makes a new version and keeps the one before', async () => {
    const id = await addedId()
    expect(await change(id, 1, { title: 'Another title' })).toEqual({ ok: true })
    const versions = await db.articleVersion.findMany({ orderBy: { number: 'asc' }, select: { title: true } })
    expect(versions).toEqual([{ title: 'A story' }, { title: 'Another title' }])
    expect(await getPublishedArticle('en', 'a-story')).toMatchObject({ title: 'Another title' })
  })

  test('of the date alone makes no new version of the words', async () => {
    const id = await addedId()
    await change(id, 1, { publishedOn: null })
    expect(await db.articleVersion.count()).toBe(1)
    expect(await getPublishedArticle('en', 'a-story')).toMatchObject({ publishedOn: null })
  })

  test('made from an older version is refused', async () => {
    const id = await addedId()
    await change(id, 1)
    expect(await change(id, 1, { title: 'Late' })).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await getPublishedArticle('en', 'a-story')).toMatchObject({ title: 'A story' })
  })

  test('does not move the moment at which the story appeared', async () => {
    const id = await addedId()
    const before = await getPublishedArticle('en', 'a-story')
    await change(id, 1, { title: 'Later' })
    expect((await getPublishedArticle('en', 'a-story'))?.firstPublishedAt).toEqual(before?.firstPublishedAt)
  })
})

test('who may not write finds nothing to write', async () => {
  const id = await addedId()
  expect(await add({}, guest)).toEqual({ ok: false, reason: 'not-found' })
  expect(await change(id, 1, {}, guest)).toEqual({ ok: false, reason: 'not-found' })
  expect(await db.article.count()).toBe(1)
})
