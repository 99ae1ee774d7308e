import { describe, expect, test } from 'vitest'
import { duplicate } from '@/lib/articles/duplicates/mutations'
import { openDraft, saveDraft, startArticle } from '@/lib/articles/drafts/mutations'
import { emptyWords } from '@/lib/articles/drafts/rules'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { publish } from '@/lib/articles/publishing/mutations'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { restoreVersion } from '@/lib/articles/versions/restoring/mutations'
import { listVersionsFor } from '@/lib/articles/versions/queries'
import { systemViewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { plainText } from '@/lib/richtext/text'
import { act, addChange, addDraft, addLive, did, newsroom, told } from '../support/articles'
import { addCity } from '../support/cities'
import { addAccount } from '../support/accounts'
import { addProject } from '../support/projects'

const system = systemViewer('test')

describe('a new story', () => {
  test('belongs to the partner of the author who begins it, and to nobody else', async () => {
    const { author, stranger, partner } = await newsroom()
    const { id } = await did(startArticle, author.viewer, { language: 'en', title: 'Heat' })
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({ partnerId: partner.id })
    expect(await getArticleFor(author.viewer, id, 'en')).toMatchObject({
      words: { title: 'Heat' },
      version: 1,
    })
    expect(await getArticleFor(stranger.viewer, id, 'en')).toBeNull()
  })

  test('cannot be begun for another partner, nor by somebody who writes for none', async () => {
    const { author, otherPartner } = await newsroom()
    const refused = { ok: false, reason: 'not-found' }
    expect(await act(startArticle, author.viewer, { language: 'en', partnerId: otherPartner.id })).toEqual(
      refused,
    )
    const guest = await addAccount()
    expect(await act(startArticle, guest.viewer, { language: 'en' })).toEqual(refused)
    expect(await db.article.count()).toBe(0)
  })

  test('is of the project whose statement stands on every page', async () => {
    const { author } = await newsroom()
    const project = await addProject('HEAT')
    await db.portal.create({ data: { id: 1, projectId: project.id } })
    const { id } = await did(startArticle, author.viewer, { language: 'en' })
    expect((await getArticleFor(author.viewer, id, 'en'))?.relations.projectId).toBe(project.id)
  })
})

describe('saving', () => {
  test('keeps what is not said as it is', async () => {
    const { author } = await newsroom()
    const draft = await addDraft(author.viewer, { title: 'Title', summary: 'Summary' })
    await did(saveDraft, author.viewer, { ...draft, summary: 'Other summary' })
    const read = await getArticleFor(author.viewer, draft.id, 'en')
    expect(read?.words).toMatchObject({ title: 'Title', summary: 'Other summary' })
  })

  test('from an older version is refused, and the newer text stays', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(saveDraft, editor.viewer, { ...draft, title: 'First' })
    const late = await act(saveDraft, author.viewer, { ...draft, title: 'Second' })
    expect(late).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect((await getArticleFor(author.viewer, draft.id, 'en'))?.words.title).toBe('First')
  })

  test('what was saved without the answer arriving is saved, and is no conflict', async () => {
    const { author } = await newsroom()
    const draft = await addDraft(author.viewer)
    const words = { title: 'Heat', summary: 'From the quay.', body: emptyWords.body }
    const first = await did(saveDraft, author.viewer, { ...draft, ...words })
    const again = await did(saveDraft, author.viewer, { ...draft, ...words })
    expect(again.version).toBe(first.version)
    // A part of a text may have been written beside another one.
    const part = await act(saveDraft, author.viewer, { ...draft, title: 'Heat' })
    expect(part).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  test("an author of one partner cannot read or change another's draft", async () => {
    const { author, stranger } = await newsroom()
    const draft = await addDraft(author.viewer)
    expect(await act(saveDraft, stranger.viewer, { ...draft, title: 'Mine' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await act(openDraft, stranger.viewer, draft)).toEqual({ ok: false, reason: 'not-found' })
    expect(await act(duplicate, stranger.viewer, draft)).toEqual({ ok: false, reason: 'not-found' })
  })

  test('an author cannot give a story to another partner or to nobody', async () => {
    const { author, editor, otherPartner } = await newsroom()
    const draft = await addDraft(author.viewer)
    for (const partnerId of [otherPartner.id, null]) {
      const given = await act(saveDraft, author.viewer, { ...draft, relations: { partnerId } })
      expect(given).toEqual({ ok: false, reason: 'not-found' })
    }
    await did(saveDraft, editor.viewer, { ...draft, relations: { partnerId: otherPartner.id } })
    expect(await getArticleFor(author.viewer, draft.id, 'en')).toBeNull()
  })

  test('what the story is about is a change to the drafts of every language', async () => {
    const { author } = await newsroom()
    const umea = await addCity({ name: 'Umea' })
    const english = await addDraft(author.viewer)
    const dutch = await did(saveDraft, author.viewer, {
      id: english.id,
      language: 'nl',
      version: 0,
      title: 'Verhaal',
    })
    await did(saveDraft, author.viewer, { ...english, relations: { cityIds: [umea.id] } })
    const stale = { id: english.id, language: 'nl', version: dutch.version, relations: { cityIds: [] } }
    expect(await act(saveDraft, author.viewer, stale)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect((await getArticleFor(author.viewer, english.id, 'nl'))?.relations.cityIds).toEqual([umea.id])
  })
})

describe('a live story that is edited', () => {
  test('stays as it is for the public, words and relations, until it is published', async () => {
    const { author, editor } = await newsroom()
    const [umea, parma] = [await addCity({ name: 'Umea' }), await addCity({ name: 'Parma' })]
    const story = await addLive(author.viewer, { title: 'Before', relations: { cityIds: [umea.id] } })
    const before = await getPublishedArticle('en', story.slug)
    const draft = await addChange(author.viewer, story, {
      title: 'After',
      body: told('Other words.'),
      relations: { cityIds: [umea.id, parma.id], kind: 'blog' },
    })
    expect(await getPublishedArticle('en', story.slug)).toEqual(before)
    expect(await getArticleFor(author.viewer, story.id, 'en')).toMatchObject({
      words: { title: 'After' },
      relations: { cityIds: [umea.id, parma.id], kind: 'blog' },
    })
    await did(publish, editor.viewer, draft)
    const after = await getPublishedArticle('en', story.slug)
    expect(after).toMatchObject({ title: 'After', kind: 'blog' })
    expect(after?.cities.map(({ slug }) => slug)).toEqual(['parma', 'umea'])
    expect(plainText(after?.body ?? told())).toBe('Other words.')
  })

  test('keeps what two languages bring at the same time', async () => {
    const { author } = await newsroom()
    const [umea, parma, brno] = [
      await addCity({ name: 'Umea' }),
      await addCity({ name: 'Parma' }),
      await addCity({ name: 'Brno' }),
    ]
    const story = await addLive(author.viewer, { relations: { cityIds: [umea.id] } })
    const english = await addChange(author.viewer, story, { relations: { cityIds: [umea.id, parma.id] } })
    const dutch = await addChange(
      author.viewer,
      { ...story, language: 'nl' },
      {
        ...{ title: 'Verhaal', body: told('Woorden.') },
        relations: { cityIds: [brno.id] },
      },
    )
    await did(publish, system, english)
    await did(publish, system, dutch)
    const cities = await db.articleCity.findMany({ where: { articleId: story.id } })
    expect(cities.map(({ cityId }) => cityId).sort()).toEqual([parma.id, brno.id].sort())
  })

  test('is read from the live version as long as nobody began a draft, and reading begins none', async () => {
    const { author } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Live' })
    expect(await getArticleFor(author.viewer, story.id, 'en')).toMatchObject({
      words: { title: 'Live' },
      version: 0,
    })
    expect(await db.articleDraft.count()).toBe(0)
    const saved = await did(saveDraft, author.viewer, {
      id: story.id,
      language: 'en',
      version: 0,
      title: 'New',
    })
    expect(saved.version).toBe(2)
    expect(
      await act(saveDraft, author.viewer, { id: story.id, language: 'en', version: 0, title: 'Newer' }),
    ).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
  })
})

test('an older version comes back as a draft, and the public goes on reading the newest', async () => {
  const { author, editor } = await newsroom()
  const story = await addLive(author.viewer, { title: 'One' })
  await did(publish, editor.viewer, await addChange(author.viewer, story, { title: 'Two' }))
  expect(await listVersionsFor(author.viewer, story.id, 'en')).toMatchObject([
    { number: 2, title: 'Two', isLive: true, author: 'Ada' },
    { number: 1, title: 'One', isLive: false },
  ])
  const restored = { id: story.id, language: 'en', number: 1, version: 0 }
  await did(restoreVersion, author.viewer, restored)
  expect((await getArticleFor(author.viewer, story.id, 'en'))?.words.title).toBe('One')
  expect(await getPublishedArticle('en', story.slug)).toMatchObject({ title: 'Two' })
  expect(await act(restoreVersion, author.viewer, restored)).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
  })
})

test('a copy has the words and relations of the other story, and neither its date nor its address', async () => {
  const { author } = await newsroom()
  const umea = await addCity({ name: 'Umea' })
  const story = await addLive(author.viewer, { title: 'Heat', relations: { cityIds: [umea.id] } })
  const { id } = await did(duplicate, author.viewer, story)
  const copy = await getArticleFor(author.viewer, id, 'en')
  expect(copy).toMatchObject({
    words: { title: 'Heat' },
    relations: { cityIds: [umea.id], publishedOn: null },
  })
  expect(copy?.slug).not.toContain('heat')
})

test('a copy of a story that is about to go to another partner stays with who makes it', async () => {
  const { author, editor, partner, otherPartner } = await newsroom()
  const story = await addLive(author.viewer, { title: 'Heat' })
  await addChange(editor.viewer, story, { relations: { partnerId: otherPartner.id } })
  const { id } = await did(duplicate, author.viewer, story)
  expect(await getArticleFor(author.viewer, id, 'en')).toMatchObject({ partnerId: partner.id })
  expect(await db.article.count()).toBe(2)
})
