import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { saveDraft } from '@/lib/articles/drafts/mutations'
import { listArticleOptions } from '@/lib/articles/desk/options/queries'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { listUsesFor } from '@/lib/articles/trash/queries'
import { db } from '@/lib/db'
import { systemViewer } from '@/lib/auth/session'
import { addDraft, did, newsroom } from '../support/articles'
import { addCity } from '../support/cities'

/** Documents of nobody in particular, each newer than the one before. */
async function addDocuments(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  await db.document.createMany({
    data: ids.map((id, place) => ({ id, slug: `document-${id}`, createdAt: new Date(place) })),
  })
  return ids
}

test('the form of a story offers what the story has, however much is newer', async () => {
  const { editor } = await newsroom()
  const [oldest = ''] = await addDocuments(230)
  const draft = await addDraft(editor.viewer)
  await did(saveDraft, editor.viewer, { ...draft, relations: { documentIds: [oldest] } })
  const article = await getArticleFor(editor.viewer, draft.id, 'en')
  const { documents } = await listArticleOptions(editor.viewer, 'en', article?.relations ?? {})
  expect(documents[0]?.value).toBe(oldest)
  expect(documents).toHaveLength(201)
})

test('an author is offered what the staff chose for their story, public or not', async () => {
  const { author, editor } = await newsroom()
  const hidden = await addCity({ name: 'Umea', status: 'draft' })
  const draft = await addDraft(author.viewer)
  await did(saveDraft, editor.viewer, { ...draft, relations: { cityIds: [hidden.id] } })
  const article = await getArticleFor(author.viewer, draft.id, 'en')
  const { cities } = await listArticleOptions(author.viewer, 'en', article?.relations ?? {})
  expect(cities.map(({ value }) => value)).toEqual([hidden.id])
  const { cities: others } = await listArticleOptions(author.viewer, 'en', {})
  expect(others).toEqual([])
})

test('an author names in a story only what is public, their own, or chosen by the staff', async () => {
  const { author, editor } = await newsroom()
  const [secret = '', given = ''] = await addDocuments(2)
  const draft = await addDraft(author.viewer)
  const had = await did(saveDraft, editor.viewer, { ...draft, relations: { documentIds: [given] } })
  const wanted = { ...draft, version: had.version, relations: { documentIds: [given, secret] } }
  await did(saveDraft, author.viewer, wanted)
  const article = await getArticleFor(author.viewer, draft.id, 'en')
  expect(article?.relations.documentIds).toEqual([given])
})

test('where a story is used names to an author no draft of somebody else', async () => {
  const { author, stranger } = await newsroom()
  const draft = await addDraft(author.viewer)
  const link = {
    type: 'link' as const,
    attrs: { href: null, documentId: null, record: { noun: 'article' as const, id: draft.id } },
  }
  const body = {
    type: 'doc' as const,
    schemaVersion: 1 as const,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'See it', marks: [link] }] },
    ],
  }
  const secret = await addDraft(stranger.viewer, { title: 'Not out yet', body })
  expect(await listUsesFor(author.viewer, draft.id)).toEqual([])
  expect(await listUsesFor(systemViewer('test'), draft.id)).toMatchObject([{ id: secret.id }])
})
