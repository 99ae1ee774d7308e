import { v7 as newId } from 'uuid'
import { openDraft, saveDraft, startArticle } from '@/lib/articles/drafts/mutations'
import type { DraftFields } from '@/lib/articles/drafts/schema'
import { publish } from '@/lib/articles/publishing/mutations'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Transaction } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'
import { addAccount } from './accounts'
import { addPartner } from './partners'

/** A text of paragraphs. */
export function told(...paragraphs: string[]): RichText {
  const content = paragraphs.map((text) => {
    return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }
  })
  return { type: 'doc', schemaVersion: 1, content }
}

/** What somebody said, as a text quotes it. */
export function quoted(personId: string, words: string): RichText {
  const attrs = { personId, speaker: null, cite: null }
  return {
    type: 'doc',
    schemaVersion: 1,
    content: [{ type: 'blockquote', attrs, content: told(words).content }],
  }
}

/** Two partners with an author each, two editors and an administrator. */
export async function newsroom() {
  const [one, other] = [await addPartner('Alpha'), await addPartner('Beta')]
  const [author, stranger, editor, second, admin] = [
    await addAccount({ name: 'Ada', authorOf: [one.id] }),
    await addAccount({ name: 'Bob', authorOf: [other.id] }),
    await addAccount({ name: 'Eve', role: 'editor' }),
    await addAccount({ name: 'Finn', role: 'editor' }),
    await addAccount({ name: 'Ann', role: 'admin' }),
  ]
  return { partner: one, otherPartner: other, author, stranger, editor, second, admin }
}

/** A verb in a transaction of its own, as an action runs it. */
export function act<Input, Result>(
  verb: (tx: Transaction, viewer: Viewer, input: Input) => Promise<Result>,
  viewer: Viewer,
  input: Input,
): Promise<Result> {
  return inTransaction((tx) => verb(tx, viewer, input))
}

/** The same where anything but success would be a mistake of the test. */
export async function did<Input, Result extends { ok: boolean }>(
  verb: (tx: Transaction, viewer: Viewer, input: Input) => Promise<Result>,
  viewer: Viewer,
  input: Input,
): Promise<Extract<Result, { ok: true }>> {
  const result = await act(verb, viewer, input)
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`)
  return result as Extract<Result, { ok: true }>
}

const words = { title: 'A story', summary: 'In short.', body: told('Words.') }

/** A draft with words. */
export async function addDraft(viewer: Viewer, fields: DraftFields = {}, language = 'en') {
  const { id, version } = await did(startArticle, viewer, { language })
  const saved = await did(saveDraft, viewer, { id, language, version, ...words, ...fields })
  return { id, language, version: saved.version }
}

/** A story that the public has in English, or in another language. */
export async function addLive(viewer: Viewer, fields: DraftFields = {}, language = 'en') {
  const draft = await addDraft(viewer, fields, language)
  const { slug } = await did(publish, systemViewer('test'), draft)
  return { id: draft.id, language, slug }
}

/** Changes to a live story that nobody has published yet. */
export async function addChange(
  viewer: Viewer,
  story: { id: string; language: string },
  fields: DraftFields,
) {
  const { version } = await did(openDraft, viewer, { id: story.id, language: story.language })
  const saved = await did(saveDraft, viewer, { id: story.id, language: story.language, version, ...fields })
  return { id: story.id, language: story.language, version: saved.version }
}

/** Somebody who can be quoted and asked. */
export async function addSpeaker(name: string, email: string | null = 'speaker@example.org') {
  const id = newId()
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const text = { language: 'en', name, status: 'published' as const, publishedAt: new Date(0) }
  await db.person.create({ data: { id, slug, email, sortKey: slug, translations: { create: text } } })
  return { id, slug }
}
