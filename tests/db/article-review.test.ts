import { describe, expect, test } from 'vitest'
import { openDraft, saveDraft } from '@/lib/articles/drafts/mutations'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { archive, publish } from '@/lib/articles/publishing/mutations'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { assign, comment, requestChanges, submit, takeBack } from '@/lib/articles/review/mutations'
import { listReviewFor } from '@/lib/articles/review/queries'
import { db } from '@/lib/db'
import { onTouched } from '@/lib/server/touch'
import { act, addDraft, addLive, did, newsroom } from '../support/articles'

const notFound = { ok: false, reason: 'not-found' }

test('a story goes from its author through the editors to the public', async () => {
  const { author, editor } = await newsroom()
  const draft = await addDraft(author.viewer, { title: 'Heat from the quay' })
  await did(submit, author.viewer, draft)
  const changes = { ...draft, reason: 'Who pays?' }
  await did(requestChanges, editor.viewer, changes)
  const { version } = await did(saveDraft, author.viewer, { ...draft, summary: 'The city pays.' })
  await did(submit, author.viewer, { ...draft, version, comment: 'Said now.' })
  expect(await getPublishedArticle('en', 'heat-from-the-quay')).toBeNull()
  expect(await did(publish, editor.viewer, { ...draft, version })).toMatchObject({
    slug: 'heat-from-the-quay',
  })
  expect(await getPublishedArticle('en', 'heat-from-the-quay')).toMatchObject({ summary: 'The city pays.' })
  const lines = await listReviewFor(author.viewer, draft.id, 'en')
  expect(lines.map(({ step, comment: said, author: by }) => [step, said, by])).toEqual([
    ['approved', '', 'Eve'],
    ['submitted', 'Said now.', 'Ada'],
    ['changes_requested', 'Who pays?', 'Eve'],
    ['submitted', '', 'Ada'],
  ])
})

test('everybody whom it concerns is mailed and given notice, and nobody of what they did', async () => {
  const { author, editor, second, admin } = await newsroom()
  const draft = await addDraft(author.viewer, { title: 'Heat' })
  await did(submit, author.viewer, draft)
  const staff = [editor, second, admin].map(({ id }) => `${id}@example.org`).sort()
  const submitted = await db.outboxMail.findMany({ select: { to: true, subject: true } })
  expect(submitted.map(({ to }) => to).sort()).toEqual(staff)
  expect(new Set(submitted.map(({ subject }) => subject))).toEqual(new Set(['To review: Heat']))
  await did(requestChanges, editor.viewer, { ...draft, reason: 'Who pays?' })
  const back = await db.outboxMail.findMany({ where: { to: `${author.id}@example.org` } })
  expect(back).toMatchObject([{ subject: 'Changes requested: Heat' }])
  expect(back[0]?.text).toContain('Who pays?')
  await did(submit, author.viewer, draft)
  await did(publish, editor.viewer, draft)
  const notices = await db.notice.findMany({ where: { accountId: author.id }, orderBy: { createdAt: 'asc' } })
  expect(notices.map(({ name }) => name)).toEqual(['article-changes-requested', 'article-published'])
})

describe('nobody approves their own work', () => {
  test('neither an editor who wrote it nor an administrator', async () => {
    const { editor, second, admin } = await newsroom()
    for (const own of [editor, admin]) {
      const draft = await addDraft(own.viewer)
      expect(await act(publish, own.viewer, draft)).toEqual({ ok: false, reason: 'own-work' })
      await did(submit, own.viewer, draft)
      expect(await act(publish, own.viewer, draft)).toEqual({ ok: false, reason: 'own-work' })
      expect((await getArticleFor(own.viewer, draft.id, 'en'))?.may.approve).toBe(false)
      await did(publish, second.viewer, draft)
    }
  })

  test('also when somebody else handed it in', async () => {
    const { editor, second, admin } = await newsroom()
    const draft = await addDraft(editor.viewer)
    await did(submit, second.viewer, draft)
    expect(await act(publish, editor.viewer, draft)).toEqual({ ok: false, reason: 'own-work' })
    expect(await act(publish, second.viewer, draft)).toEqual({ ok: false, reason: 'own-work' })
    await did(publish, admin.viewer, draft)
  })

  test('while a correction during review is no work of the editor', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(submit, author.viewer, draft)
    const { version } = await did(saveDraft, editor.viewer, { ...draft, title: 'Corrected' })
    await did(publish, editor.viewer, { ...draft, version })
  })

  test('not by a correction in review of what they handed in themselves, nor by taking it back', async () => {
    const { editor } = await newsroom()
    const live = await addLive(editor.viewer)
    const opened = await did(openDraft, editor.viewer, live)
    await did(submit, editor.viewer, { ...live, version: opened.version })
    const words = { ...live, version: opened.version, title: 'My own words' }
    const { version } = await did(saveDraft, editor.viewer, words)
    await did(takeBack, editor.viewer, { ...live, version })
    const refused = await act(publish, editor.viewer, { ...live, version })
    expect(refused).toEqual({ ok: false, reason: 'own-work' })
  })

  test('unless the portal allows it', async () => {
    const { editor } = await newsroom()
    await db.portal.create({ data: { id: 1, selfApproval: true } })
    await did(publish, editor.viewer, await addDraft(editor.viewer))
  })
})

describe('an author', () => {
  test('cannot publish, ask for changes, assign or archive', async () => {
    const { author } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(submit, author.viewer, draft)
    expect(await act(publish, author.viewer, draft)).toEqual(notFound)
    expect(await act(requestChanges, author.viewer, { ...draft, reason: 'No' })).toEqual(notFound)
    expect(await act(assign, author.viewer, { ...draft, assigneeId: null, dueOn: null })).toEqual(notFound)
    const live = await addLive(author.viewer)
    expect(await act(archive, author.viewer, live)).toEqual(notFound)
  })

  test('takes a draft back before the editors have decided', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(submit, author.viewer, draft)
    await did(takeBack, author.viewer, draft)
    expect((await getArticleFor(author.viewer, draft.id, 'en'))?.draft?.status).toBe('draft')
    expect(await act(takeBack, author.viewer, draft)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await act(requestChanges, editor.viewer, { ...draft, reason: 'Late' })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
  })

  test('of another partner neither reads nor says anything about it', async () => {
    const { author, stranger } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(comment, author.viewer, { ...draft, comment: 'A secret.' })
    expect(await listReviewFor(stranger.viewer, draft.id, 'en')).toEqual([])
    expect(await act(comment, stranger.viewer, { ...draft, comment: 'Me too.' })).toEqual(notFound)
    expect(await act(submit, stranger.viewer, draft)).toEqual(notFound)
    expect(await act(takeBack, stranger.viewer, draft)).toEqual(notFound)
  })
})

test('changes are requested with a reason or not at all', async () => {
  const { author, editor } = await newsroom()
  const draft = await addDraft(author.viewer)
  await did(submit, author.viewer, draft)
  const mute = await act(requestChanges, editor.viewer, { ...draft, reason: '  ' })
  expect(mute).toEqual({ ok: false, reason: 'reason-missing' })
  expect(await db.outboxMail.count({ where: { to: `${author.id}@example.org` } })).toBe(0)
})

test('a comment can be about a passage', async () => {
  const { author, editor } = await newsroom()
  const draft = await addDraft(author.viewer)
  const passage = { text: 'Words', from: 1, to: 6 }
  await did(comment, editor.viewer, { ...draft, comment: 'Which ones?', passage })
  expect(await listReviewFor(author.viewer, draft.id, 'en')).toMatchObject([
    { comment: 'Which ones?', passage },
  ])
})

test('a draft is given to the staff or the authors of its partner, with a day, and to nobody else', async () => {
  const { author, editor, second, stranger } = await newsroom()
  const draft = await addDraft(author.viewer)
  const given = { ...draft, assigneeId: author.id, dueOn: '2027-01-15' }
  expect(await act(assign, editor.viewer, { ...given, assigneeId: stranger.id })).toEqual(notFound)
  expect(await did(assign, editor.viewer, given)).toMatchObject({ before: { assigneeId: null, dueOn: null } })
  const again = { ...given, assigneeId: second.id, dueOn: null }
  const before = { assigneeId: author.id, dueOn: '2027-01-15' }
  expect(await did(assign, editor.viewer, again)).toMatchObject({ before })
})

test('a story taken away from the public is gone at once and keeps its words', async () => {
  const { author, editor } = await newsroom()
  const story = await addLive(author.viewer)
  const heard: string[] = []
  const stop = onTouched((tags) => heard.push(...tags))
  await did(archive, editor.viewer, { ...story, reason: 'Outdated.' })
  stop()
  expect(heard).toContain('articles')
  expect(await getPublishedArticle('en', story.slug)).toBeNull()
  expect(await getArticleFor(author.viewer, story.id, 'en')).toMatchObject({
    translation: { status: 'archived' },
  })
})
