import { describe, expect, test } from 'vitest'
import { doTogether, undoTogether } from '@/lib/articles/bulk/batches/mutations'
import { getBatchOf } from '@/lib/articles/bulk/batches/queries'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { saveAndDo, startFromForm } from '@/lib/articles/form/mutations'
import { keepDraft } from '@/lib/articles/form/keep/mutations'
import { articleFormSchema, newArticleSchema, relationLists } from '@/lib/articles/form/schema'
import { getPreviewFor } from '@/lib/articles/previews/queries'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { submit } from '@/lib/articles/review/mutations'
import { db } from '@/lib/db'
import { plainText } from '@/lib/richtext/text'
import { addCity } from '../support/cities'
import { addChange, addDraft, addLive, addSpeaker, did, newsroom, told } from '../support/articles'

const lists = Object.fromEntries(relationLists.map((name) => [name, [] as string[]]))
const words = { title: 'Heat', summary: 'In short.', body: JSON.stringify(told('Words.')) }

type Draft = { id: string; language: string; version: number }

const form = (draft: Draft, changes: object = {}) =>
  articleFormSchema.parse({ ...words, ...lists, ...draft, ...changes })

describe('the form of an article', () => {
  test('begins a story and hands it in at once', async () => {
    const { author } = await newsroom()
    const asked = newArticleSchema.parse({ ...words, ...lists, language: 'en', intent: 'submit' })
    const started = await startFromForm(author.viewer, asked)
    const id = started.ok ? started.id : ''
    expect(await getArticleFor(author.viewer, id, 'en')).toMatchObject({
      words: { title: 'Heat' },
      draft: { status: 'in_review' },
    })
  })

  test('begins nothing for somebody who may not', async () => {
    const { author, otherPartner } = await newsroom()
    const asked = { ...words, ...lists, language: 'en', partnerId: otherPartner.id }
    expect(await startFromForm(author.viewer, newArticleSchema.parse(asked))).toMatchObject({
      reason: 'not-found',
    })
    expect(await db.article.count()).toBe(0)
  })

  test('saves what was written and publishes it with one press', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(submit, author.viewer, draft)
    const sent = form(draft, { intent: 'publish', title: 'Corrected' })
    expect(await saveAndDo(editor.viewer, sent)).toEqual({ ok: true, slug: 'corrected' })
    expect(await getPublishedArticle('en', 'corrected')).toMatchObject({ title: 'Corrected' })
  })

  test('keeps nothing of what could not be done', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer, { title: 'Before' })
    await did(submit, author.viewer, draft)
    const refused = await saveAndDo(editor.viewer, form(draft, { intent: 'publish', title: '' }))
    expect(refused).toMatchObject({ ok: false, reason: 'incomplete', findings: [{ check: 'title' }] })
    expect(await getArticleFor(author.viewer, draft.id, 'en')).toMatchObject({
      words: { title: 'Before' },
      version: draft.version,
    })
  })

  test('that was sent unchanged makes nobody a writer', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer, { title: 'Heat' })
    const sent = form(draft, { intent: 'publish' })
    expect(await saveAndDo(editor.viewer, sent)).toMatchObject({ ok: true })
  })

  test('of a live story begins a draft with what it sends, and none with nothing', async () => {
    const { author } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Heat' })
    const draft = { id: story.id, language: 'en', version: 0 }
    const read = await getArticleFor(author.viewer, story.id, 'en')
    expect(read).toMatchObject({ version: 0, may: { submit: true, approve: false } })
    const unchanged = form(draft, { intent: 'submit', publishedOn: read?.relations.publishedOn })
    expect(await saveAndDo(author.viewer, unchanged)).toMatchObject({ reason: 'nothing-changed' })
    const changed = form(draft, { intent: 'submit', summary: 'Otherwise.' })
    expect(await saveAndDo(author.viewer, changed)).toMatchObject({ ok: true })
    expect(await db.articleDraft.findFirst()).toMatchObject({ status: 'in_review', summary: 'Otherwise.' })
  })

  test('asks about the field that is wrong', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(submit, author.viewer, draft)
    const dated = form(draft, { intent: 'schedule', publishAt: '2099-03-29T02:30' })
    expect(await saveAndDo(editor.viewer, dated)).toMatchObject({
      reason: 'no-such-hour',
      field: 'publishAt',
    })
    const mute = form(draft, { intent: 'request-changes' })
    expect(await saveAndDo(editor.viewer, mute)).toMatchObject({ reason: 'reason-missing', field: 'reason' })
  })

  test('keeps the order and roles of what it only ticks', async () => {
    const { author } = await newsroom()
    const [siv, karl] = [await addSpeaker('Siv Norden'), await addSpeaker('Karl Berg')]
    const authors = [{ personId: karl.id, role: 'Engineer', affiliation: null }]
    const draft = await addDraft(author.viewer, { relations: { authors } })
    await saveAndDo(author.viewer, form(draft, { authorIds: [siv.id, karl.id] }))
    expect((await getArticleFor(author.viewer, draft.id, 'en'))?.relations.authors).toEqual([
      ...authors,
      { personId: siv.id, role: null, affiliation: null },
    ])
  })

  test.each([
    ['publishedOn', '2026-13-01'],
    ['originalUrl', 'javascript:alert(1)'],
    ['body', '{"type":"doc","content":[{"type":"script"}]}'],
    ['role', 'admin'],
    ['title', 'a\0b'],
  ])('does not take %s %s', (name, value) => {
    const sent = { ...words, ...lists, id: crypto.randomUUID(), language: 'en', version: '1', [name]: value }
    expect(articleFormSchema.safeParse(sent).success).toBe(false)
  })
})

describe('what the editor saves by itself', () => {
  const fields = { ...words, language: 'en' }

  test('is a new version, or both texts when somebody was faster', async () => {
    const { author, editor, stranger } = await newsroom()
    const draft = await addDraft(author.viewer)
    const sent = { version: draft.version, fields: { ...fields, title: 'Mine' } }
    const kept = await keepDraft(author.viewer, draft.id, sent, 'en')
    expect(kept).toMatchObject({ kind: 'saved', version: draft.version + 1 })
    // Its answer may have been lost: what is sent once more is in conflict with nobody.
    const again = await keepDraft(author.viewer, draft.id, sent, 'en')
    expect(again).toMatchObject({ kind: 'saved', version: draft.version + 1 })
    const late = await keepDraft(
      editor.viewer,
      draft.id,
      { ...sent, fields: { ...fields, title: 'Theirs' } },
      'en',
    )
    expect(late).toMatchObject({
      kind: 'conflict',
      theirs: { title: 'Mine', by: 'Ada', version: draft.version + 1 },
    })
    expect(await keepDraft(stranger.viewer, draft.id, sent, 'en')).toEqual({ kind: 'gone' })
    expect(await keepDraft(author.viewer, 'no-id', sent, 'en')).toMatchObject({ kind: 'invalid' })
    const wrong = { ...sent, fields: { ...fields, publishedOn: 'soon' } }
    expect(await keepDraft(author.viewer, draft.id, wrong, 'en')).toEqual({
      kind: 'invalid',
      errors: ['Enter a date as 2026-10-31, 2026-10 or 2026'],
    })
  })

  test('unticks what is not sent', async () => {
    const { author } = await newsroom()
    const umea = await addCity({ name: 'Umea' })
    const draft = await addDraft(author.viewer, { relations: { cityIds: [umea.id] } })
    await keepDraft(author.viewer, draft.id, { version: draft.version, fields }, 'en')
    expect((await getArticleFor(author.viewer, draft.id, 'en'))?.relations.cityIds).toEqual([])
  })
})

test('a preview shows what the public would read, with what only the draft brings', async () => {
  const { author, stranger } = await newsroom()
  const [umea, hidden] = [await addCity({ name: 'Umea' }), await addCity({ name: 'Hidden', status: 'draft' })]
  const story = await addLive(author.viewer)
  const cityIds = [umea.id, hidden.id]
  await addChange(author.viewer, story, {
    title: 'Changed',
    body: told('New words.'),
    relations: { cityIds },
  })
  const preview = await getPreviewFor(author.viewer, story.id, 'en')
  expect(preview).toMatchObject({ title: 'Changed', cities: [{ name: 'Umea' }] })
  expect(plainText(preview?.body ?? told())).toBe('New words.')
  expect(await getPreviewFor(stranger.viewer, story.id, 'en')).toBeNull()
})

test('what an editor did to many is told to that editor, and taken back once', async () => {
  const { author, editor, second } = await newsroom()
  const [one, own] = [
    await addDraft(author.viewer, { title: 'Heat' }),
    await addDraft(editor.viewer, { title: 'Own' }),
  ]
  const done = await doTogether(editor.viewer, { verb: 'publish', chosen: [one, own] })
  const batch = done.ok ? done.batch : ''
  expect(await getBatchOf(editor.viewer, batch)).toMatchObject({
    verb: 'publish',
    done: [{ id: one.id }],
    refused: [{ id: own.id, reason: 'own-work' }],
    titles: { [own.id]: 'Own' },
  })
  expect(await getBatchOf(second.viewer, batch)).toBeNull()
  expect(await undoTogether(second.viewer, { batch })).toMatchObject({ ok: false })
  expect(await undoTogether(editor.viewer, { batch })).toEqual({ ok: true })
  expect(await getPublishedArticle('en', 'heat')).toBeNull()
  expect(await undoTogether(editor.viewer, { batch })).toMatchObject({ ok: false })
  expect(await doTogether(author.viewer, { verb: 'trash', chosen: [one] })).toMatchObject({ ok: false })
})
