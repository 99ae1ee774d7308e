import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { discardDraft } from '@/lib/articles/drafts/discarding/mutations'
import { compareWithNow } from '@/lib/articles/form/comparing/queries'
import { keepDraft } from '@/lib/articles/form/keep/mutations'
import { saveAndDo, startFromForm } from '@/lib/articles/form/mutations'
import { articleFormSchema, formLists, newArticleSchema } from '@/lib/articles/form/schema'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { getSharedFile, getSharedFiles, getSharedPicture } from '@/lib/articles/previews/files/queries'
import { sharePreview, unsharePreviews } from '@/lib/articles/previews/mutations'
import { getSharedPreview } from '@/lib/articles/previews/queries'
import { publish } from '@/lib/articles/publishing/mutations'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { submit } from '@/lib/articles/review/mutations'
import { restoreVersion } from '@/lib/articles/versions/restoring/mutations'
import { listVersionsFor } from '@/lib/articles/versions/queries'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { act, addChange, addDraft, addLive, did, newsroom, told } from '../support/articles'
import { addCity } from '../support/cities'

const lists = Object.fromEntries(formLists.map((name) => [name, [] as string[]]))
const words = { title: 'Heat', summary: 'In short.', body: JSON.stringify(told('Words.')) }

type Draft = { id: string; language: string; version: number }

const form = (draft: Draft, changes: object = {}) =>
  articleFormSchema.parse({ ...words, ...lists, ...draft, ...changes })

/** A file that somebody sent and that waits for its place. */
async function sentBy({ accountId }: Viewer, name = 'harbour_cooling.pdf'): Promise<string> {
  const id = newId()
  const data = { key: id.replaceAll('-', ''), hash: 'a'.repeat(64), size: 1000, originalName: name }
  await db.storedFile.create({ data: { id, ...data, mediaType: 'application/pdf', createdById: accountId } })
  return id
}

describe('slides that are sent with a story', () => {
  test('become a draft of its partner, and appear with it', async () => {
    const { author, editor, partner } = await newsroom()
    const uploadIds = [await sentBy(author.viewer)]
    const asked = newArticleSchema.parse({ ...words, ...lists, uploadIds, language: 'en', intent: 'submit' })
    const started = await startFromForm(author.viewer, asked)
    const id = started.ok ? started.id : ''
    const document = await db.document.findFirstOrThrow({ include: { translations: true } })
    expect(document).toMatchObject({
      ...{ partnerId: partner.id, kind: 'slides', visibility: 'public' },
      translations: [{ language: 'en', title: 'Harbour cooling', status: 'draft' }],
    })
    const read = await getArticleFor(editor.viewer, id, 'en')
    expect(read?.relations.documentIds).toEqual([document.id])
    await did(publish, editor.viewer, { id, language: 'en', version: read?.version ?? 0 })
    expect((await getPublishedArticle('en', 'heat'))?.documents).toMatchObject([{ title: 'Harbour cooling' }])
  })

  test('are one document however often the form is saved', async () => {
    const { author } = await newsroom()
    const draft = await addDraft(author.viewer)
    const uploadIds = [await sentBy(author.viewer)]
    const fields = { ...words, ...lists, language: 'en', uploadIds }
    const kept = await keepDraft(author.viewer, draft.id, { version: draft.version, fields }, 'en')
    const version = kept.kind === 'saved' ? kept.version : 0
    await saveAndDo(author.viewer, form({ ...draft, version }, { uploadIds, intent: 'submit' }))
    expect(await db.document.count()).toBe(1)
    expect(await db.articleDocument.count()).toBe(1)
  })

  test('wait where the form could not be done, and are nobody else’s to send', async () => {
    const { author, stranger } = await newsroom()
    const draft = await addDraft(author.viewer)
    const uploadIds = [await sentBy(author.viewer)]
    const old = form({ ...draft, version: draft.version - 1 }, { uploadIds })
    expect(await saveAndDo(author.viewer, old)).toMatchObject({ reason: 'changed-meanwhile' })
    const theirs = form(draft, { uploadIds: [await sentBy(stranger.viewer)] })
    expect(await saveAndDo(author.viewer, theirs)).toMatchObject({ reason: 'upload-gone' })
    expect(await db.document.count()).toBe(0)
  })

  test('that somebody withdrew do not come back with the story', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    const saved = await saveAndDo(author.viewer, form(draft, { uploadIds: [await sentBy(author.viewer)] }))
    expect(saved).toMatchObject({ ok: true })
    await db.documentTranslation.updateMany({ data: { publishedAt: new Date() } })
    const read = await getArticleFor(author.viewer, draft.id, 'en')
    const now = { ...draft, version: read?.version ?? 0 }
    await did(submit, author.viewer, now)
    await did(publish, editor.viewer, now)
    expect(await db.documentTranslation.findFirst()).toMatchObject({ status: 'draft' })
  })
})

test('the holder of a link has the files of the draft that it shows, until it is taken back', async () => {
  const { author, stranger } = await newsroom()
  const draft = await addDraft(author.viewer)
  await saveAndDo(author.viewer, form(draft, { uploadIds: [await sentBy(author.viewer)] }))
  const image = await addPicture(author.viewer)
  const other = await addPicture(stranger.viewer)
  await db.article.update({ where: { id: draft.id }, data: { imageId: image } })
  const { token } = await did(sharePreview, author.viewer, draft)
  const preview = await getSharedPreview(token)
  expect(preview?.documents[0]?.file).toMatch(`?preview=${token}`)
  expect(preview?.image?.srcSet).toBe(`/files/${image}/640.webp?preview=${token} 640w`)
  const shared = await getSharedFiles(token)
  if (!shared) throw new Error('The link shows nothing.')
  const { id = '' } = preview?.documents[0] ?? {}
  expect(await getSharedFile(shared, { id, version: null })).toMatchObject({ name: 'harbour_cooling.pdf' })
  const at = { width: 640, format: 'webp' as const }
  expect(await getSharedPicture(shared, { id: image, ...at })).not.toBeNull()
  expect(await getSharedPicture(shared, { id: other, ...at })).toBeNull()
  await did(unsharePreviews, author.viewer, draft)
  expect(await getSharedFiles(token)).toBeNull()
})

describe('discarding the changes to a live story', () => {
  test('asks for its name, leaves the public what it has, and keeps the words', async () => {
    const { author } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Heat' })
    const change = await addChange(author.viewer, story, { title: 'Cold' })
    const discard = (confirmation: string) => act(discardDraft, author.viewer, { ...change, confirmation })
    expect(await discard('Cold')).toEqual({ ok: false, reason: 'name-differs' })
    expect(await discard('Heat')).toEqual({ ok: true })
    expect(await getPublishedArticle('en', story.slug)).toMatchObject({ title: 'Heat' })
    const [kept] = await listVersionsFor(author.viewer, story.id, 'en')
    expect(kept).toMatchObject({ title: 'Cold', note: 'discarded', isLive: false })
    const back = { id: story.id, language: 'en', version: 0, number: kept?.number ?? 0 }
    await did(restoreVersion, author.viewer, back)
    expect(await getArticleFor(author.viewer, story.id, 'en')).toMatchObject({ words: { title: 'Cold' } })
  })

  test('is neither for strangers nor for what was never published', async () => {
    const { author, stranger } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Heat' })
    const change = { ...(await addChange(author.viewer, story, { title: 'Cold' })), confirmation: 'Heat' }
    expect(await act(discardDraft, stranger.viewer, change)).toMatchObject({ reason: 'not-found' })
    const draft = { ...(await addDraft(author.viewer, { title: 'Heat' })), confirmation: 'Heat' }
    expect(await act(discardDraft, author.viewer, draft)).toMatchObject({ reason: 'not-found' })
  })
})

test('of two who wrote at once each reads both texts and every field that differs', async () => {
  const { author, stranger } = await newsroom()
  const city = await addCity({ name: 'Umea' })
  const draft = await addDraft(author.viewer, { title: 'Theirs' })
  const fields = { ...words, ...lists, title: 'Mine', language: 'en', cityIds: [city.id] }
  const sent = { version: draft.version - 1, fields }
  const said = { label: 'Cities', mine: 'Umea', theirs: '' }
  expect(await keepDraft(author.viewer, draft.id, sent, 'en')).toMatchObject({
    kind: 'conflict',
    theirs: { title: 'Theirs', others: [said] },
  })
  expect(await compareWithNow(author.viewer, draft.id, sent, 'en')).toMatchObject({
    words: { title: { kind: 'changed' } },
    others: [said],
  })
  expect(await compareWithNow(stranger.viewer, draft.id, sent, 'en')).toBeNull()
})

async function addPicture({ accountId: createdById }: Viewer): Promise<string> {
  const id = newId()
  const fileIds = [newId(), newId()] as const
  for (const fileId of fileIds) {
    const about = { hash: 'b'.repeat(64), size: 10, mediaType: 'image/webp', originalName: 'a.webp' }
    await db.storedFile.create({ data: { id: fileId, key: fileId.replaceAll('-', ''), ...about } })
  }
  const size = { width: 640, height: 480 }
  await db.image.create({ data: { id, fileId: fileIds[0], ...size, credit: 'Jane Doe', createdById } })
  await db.imageVariant.create({ data: { imageId: id, fileId: fileIds[1], width: 640, format: 'webp' } })
  return id
}
