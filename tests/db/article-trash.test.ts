import { describe, expect, test } from 'vitest'
import { moveArticle } from '@/lib/articles/addresses/mutations'
import { assignMany, publishMany, restoreMany, trashMany, unpublishMany } from '@/lib/articles/bulk/mutations'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { saveDraft } from '@/lib/articles/drafts/mutations'
import { schedule } from '@/lib/articles/publishing/mutations'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { deleteArticle, restore, trash } from '@/lib/articles/trash/mutations'
import { listUsesFor } from '@/lib/articles/trash/queries'
import { db } from '@/lib/db'
import { listMovedAddresses } from '@/lib/redirects/queries'
import { v7 as newId } from 'uuid'
import { act, addChange, addDraft, addLive, did, newsroom, told } from '../support/articles'

const notFound = { ok: false, reason: 'not-found' }

describe('the trash', () => {
  test('takes a story from everybody and gives it back as it was', async () => {
    const { author, editor } = await newsroom()
    const story = await addLive(author.viewer)
    await did(trash, editor.viewer, story)
    expect(await getPublishedArticle('en', story.slug)).toBeNull()
    expect(await getArticleFor(author.viewer, story.id, 'en')).toMatchObject({
      isTrashed: true,
      may: { edit: false },
    })
    expect(await act(saveDraft, author.viewer, { ...story, version: 0, title: 'X' } as never)).toEqual(
      notFound,
    )
    await did(restore, editor.viewer, story)
    expect(await getPublishedArticle('en', story.slug)).toMatchObject({ title: 'A story' })
  })

  test('is for authors only what nobody has read', async () => {
    const { author, stranger } = await newsroom()
    const [story, draft] = [await addLive(author.viewer), await addDraft(author.viewer)]
    expect(await act(trash, author.viewer, story)).toEqual(notFound)
    expect(await act(trash, stranger.viewer, draft)).toEqual(notFound)
    await did(trash, author.viewer, draft)
    await did(restore, author.viewer, draft)
  })

  test('takes what is in it off its date', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(schedule, editor.viewer, { ...draft, publishAt: '2099-07-01T09:30' })
    await did(trash, editor.viewer, draft)
    expect(await db.job.count({ where: { name: 'publish-article' } })).toBe(0)
    expect(await db.articleDraft.findFirst()).toMatchObject({ status: 'in_review', scheduledAt: null })
  })

  test('is emptied by administrators, story by story', async () => {
    const { author, editor, admin } = await newsroom()
    const story = await addLive(author.viewer)
    expect(await act(deleteArticle, admin.viewer, story)).toEqual(notFound)
    await did(trash, editor.viewer, story)
    expect(await act(deleteArticle, editor.viewer, story)).toEqual(notFound)
    await did(deleteArticle, admin.viewer, story)
    expect([await db.article.count(), await db.articleVersion.count(), await db.reviewEntry.count()]).toEqual(
      [0, 0, 0],
    )
    expect(await db.auditEntry.count({ where: { action: 'article.deleted', recordId: story.id } })).toBe(1)
  })

  test('keeps what an issue of the newsletter told of', async () => {
    const { author, editor, admin } = await newsroom()
    const story = await addLive(author.viewer)
    const item = { id: newId(), position: 1, articleId: story.id }
    await db.newsletterIssue.create({ data: { id: newId(), slug: 'spring', items: { create: item } } })
    await did(trash, editor.viewer, story)
    expect(await act(deleteArticle, admin.viewer, story)).toEqual({ ok: false, reason: 'in-use' })
    expect(await listUsesFor(editor.viewer, story.id)).toMatchObject([
      { kind: 'newsletter_issue', title: 'spring' },
    ])
  })
})

test('where a story is used is said before it goes: texts that lead to it, awards that refer to it', async () => {
  const { author, editor, stranger } = await newsroom()
  const story = await addLive(author.viewer)
  const link = {
    type: 'link' as const,
    attrs: { href: null, documentId: null, record: { noun: 'article' as const, id: story.id } },
  }
  const linking = told('Read it.')
  const [paragraph] = linking.content
  if (paragraph?.type === 'paragraph' && paragraph.content?.[0]?.type === 'text')
    paragraph.content[0].marks = [link]
  await addLive(author.viewer, { title: 'Leads there', body: linking })
  const award = { id: newId(), slug: 'prize', articleId: story.id }
  const words = { language: 'en', title: 'Prize' }
  await db.award.create({ data: { ...award, translations: { create: words } } })
  const uses = await listUsesFor(editor.viewer, story.id)
  expect(uses?.map(({ kind, title }) => [kind, title])).toEqual([
    ['award', 'Prize'],
    ['article', 'Leads there'],
  ])
  expect(await listUsesFor(stranger.viewer, story.id)).toBeNull()
})

describe('an address', () => {
  test('that changes goes on to lead to the story', async () => {
    const { author, editor } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Heat' })
    const version = (await getArticleFor(editor.viewer, story.id, 'en'))?.recordVersion ?? 0
    await did(moveArticle, editor.viewer, { id: story.id, slug: 'Warm from the quay', version })
    expect(await listMovedAddresses()).toEqual([{ from: '/news/heat', to: '/news/warm-from-the-quay' }])
    const late = await act(moveArticle, editor.viewer, { id: story.id, slug: 'other', version })
    expect(late).toEqual({ ok: false, reason: 'changed-meanwhile' })
    await did(moveArticle, editor.viewer, { id: story.id, slug: 'heat', version: version + 1 })
    expect(await listMovedAddresses()).toEqual([{ from: '/news/warm-from-the-quay', to: '/news/heat' }])
  })

  test.each(['new', 'taken', 'old-name'])('%s is refused', async (slug) => {
    const { author, editor } = await newsroom()
    await addLive(author.viewer, { title: 'Taken' })
    await db.redirect.create({ data: { id: newId(), path: '/news/old-name', target: '/news' } })
    const story = await addLive(author.viewer, { title: 'Heat' })
    const version = (await getArticleFor(editor.viewer, story.id, 'en'))?.recordVersion ?? 0
    const moved = await act(moveArticle, editor.viewer, { id: story.id, slug, version })
    expect(moved).toEqual({ ok: false, reason: 'taken' })
  })

  test('of a story that the public knows is not for its author to change', async () => {
    const { author } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Heat' })
    const moved = await act(moveArticle, author.viewer, { id: story.id, slug: 'other', version: 2 })
    expect(moved).toEqual(notFound)
  })

  test('that is chosen before the story appears leaves no old one', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer, { title: 'Heat' })
    await did(moveArticle, author.viewer, { id: draft.id, slug: 'chosen', version: 1 })
    expect((await publishMany(editor.viewer, [draft])).done).toHaveLength(1)
    expect(await getPublishedArticle('en', 'chosen')).not.toBeNull()
    expect(await db.redirect.count()).toBe(0)
  })
})

describe('many at once', () => {
  test('are published, each by itself, and taken back to what the public had', async () => {
    const { author, editor } = await newsroom()
    const [fresh, live] = [
      await addDraft(author.viewer, { title: 'Fresh' }),
      await addLive(author.viewer, { title: 'Live' }),
    ]
    const change = await addChange(author.viewer, live, { title: 'Live, changed' })
    const [untitled, own] = [await addDraft(author.viewer, { title: '' }), await addDraft(editor.viewer)]
    const { done, refused } = await publishMany(editor.viewer, [fresh, change, untitled, own])
    expect(refused.map(({ reason, missing }) => [reason, missing])).toEqual([
      ['incomplete', ['title']],
      ['own-work', []],
    ])
    expect(await getPublishedArticle('en', 'live')).toMatchObject({ title: 'Live, changed' })
    expect((await unpublishMany(editor.viewer, done)).done).toHaveLength(2)
    expect(await getPublishedArticle('en', 'fresh')).toBeNull()
    expect(await getPublishedArticle('en', 'live')).toMatchObject({ title: 'Live' })
    expect(await getArticleFor(author.viewer, live.id, 'en')).toMatchObject({
      words: { title: 'Live, changed' },
      draft: { status: 'in_review' },
    })
  })

  test('are thrown away and brought back, but only those that were', async () => {
    const { author, editor } = await newsroom()
    const [one, two] = [await addDraft(author.viewer), await addDraft(author.viewer)]
    await did(trash, editor.viewer, two)
    const { done, refused } = await trashMany(editor.viewer, [one.id, two.id])
    expect(done).toEqual([{ id: one.id }])
    expect(refused).toMatchObject([{ id: two.id, reason: 'not-found' }])
    await restoreMany(
      editor.viewer,
      done.map(({ id }) => id),
    )
    expect(await db.article.count({ where: { trashedAt: null } })).toBe(1)
  })

  test('are given to somebody and back to whoever had each', async () => {
    const { author, editor, second } = await newsroom()
    const [one, two] = [await addDraft(author.viewer), await addDraft(author.viewer)]
    const to = (assigneeId: string | null) => (draft: typeof one) => {
      return { id: draft.id, language: 'en', assigneeId, dueOn: null }
    }
    await assignMany(editor.viewer, [to(author.id)(one)])
    const { done } = await assignMany(editor.viewer, [one, two].map(to(second.id)))
    await assignMany(editor.viewer, done)
    const assigned = await db.articleDraft.findMany({ select: { articleId: true, assigneeId: true } })
    expect(new Map(assigned.map(({ articleId, assigneeId }) => [articleId, assigneeId]))).toEqual(
      new Map([
        [one.id, author.id],
        [two.id, null],
      ]),
    )
  })
})
