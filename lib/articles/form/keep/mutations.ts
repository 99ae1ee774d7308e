import 'server-only'
import type { z } from 'zod'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { saveForm } from '@/lib/articles/form/saving/mutations'
import { compareFields, type FieldRow } from '@/lib/articles/form/comparing/queries'
import { readKept, type ArticleForm } from '@/lib/articles/form/schema'
import type { Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { wordsFor } from '@/lib/i18n/words'
import type { RichText } from '@/lib/richtext/nodes'

/** The other text of two that were written at the same time. */
type Theirs = {
  title: string
  summary: string
  body: RichText
  version: number
  by: string | null
  at: string
  /** What differs beside the words. */
  others: FieldRow[]
}

type Kept =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'conflict'; theirs: Theirs }
  | { kind: 'invalid'; errors: string[] }
  | { kind: 'gone' }

/**
 * Saves the form of a story as the editor sends it by itself: the same fields as its buttons send, with nothing done.
 * @param page the language in which errors are said
 */
export async function keepDraft(viewer: Viewer, id: string, sent: unknown, page: string): Promise<Kept> {
  const form = readKept(id, sent)
  if (!form.success) return { kind: 'invalid', errors: wordsOf(form.error, page) }
  const saved = await inTransaction((tx) => saveForm(tx, viewer, form.data))
  if (saved.ok) return { kind: 'saved', version: saved.version, savedAt: saved.savedAt }
  if (saved.reason === 'not-found') return { kind: 'gone' }
  if (saved.reason === 'upload-gone' || saved.reason === 'not-a-document')
    return { kind: 'invalid', errors: [wordsFor(page)(`forms.errors.${saved.reason}`)] }
  const theirs = await getTheirs(viewer, form.data, page)
  return theirs ? { kind: 'conflict', theirs } : { kind: 'gone' }
}

async function getTheirs(viewer: Viewer, form: ArticleForm, page: string): Promise<Theirs | null> {
  const now = await getArticleFor(viewer, form.id, form.language)
  if (!now) return null
  const { words, version, draft } = now
  return {
    ...words,
    version,
    by: draft?.updatedBy?.name ?? null,
    at: (draft?.updatedAt ?? new Date()).toISOString(),
    others: await compareFields(viewer, form, now.relations, page),
  }
}

/** In the words of the forms; what a schema does not say is told in general words. */
function wordsOf({ issues }: z.ZodError, page: string): string[] {
  const t = wordsFor(page) as unknown as { (key: string): string; has(key: string): boolean }
  const said = issues.map(({ message }) => `forms.errors.${message}`)
  return [...new Set(said.map((key) => t(t.has(key) ? key : 'forms.errors.invalid')))]
}
