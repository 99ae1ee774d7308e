import 'server-only'
import { z } from 'zod'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { saveDraft } from '@/lib/articles/drafts/mutations'
import { draftFieldsOf } from '@/lib/articles/form/rules'
import { articleFormSchema, keptSchema, relationLists, type ArticleForm } from '@/lib/articles/form/schema'
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
  const form = parse(id, sent)
  if (!form.success) return { kind: 'invalid', errors: wordsOf(form.error, page) }
  const { language, version } = form.data
  const before = z.uuid().safeParse(id).success ? await getArticleFor(viewer, id, language) : null
  if (!before) return { kind: 'gone' }
  const fields = draftFieldsOf(form.data, before.relations)
  const saved = await inTransaction((tx) => saveDraft(tx, viewer, { id, language, version, ...fields }))
  if (saved.ok) return { kind: 'saved', version: saved.version, savedAt: saved.savedAt }
  if (saved.reason === 'not-found') return { kind: 'gone' }
  const theirs = await getTheirs(viewer, id, language)
  return theirs ? { kind: 'conflict', theirs } : { kind: 'gone' }
}

function parse(id: string, sent: unknown): z.ZodSafeParseResult<ArticleForm> {
  const kept = keptSchema.safeParse(sent)
  if (!kept.success) return kept as z.ZodSafeParseError<never>
  const { version, fields } = kept.data
  const lists = Object.fromEntries(relationLists.map((name) => [name, [fields[name] ?? []].flat()]))
  return articleFormSchema.safeParse({ ...fields, ...lists, id, version, intent: 'save' })
}

async function getTheirs(viewer: Viewer, id: string, language: string): Promise<Theirs | null> {
  const now = await getArticleFor(viewer, id, language)
  if (!now) return null
  const { words, version, draft } = now
  return {
    ...words,
    version,
    by: draft?.updatedBy?.name ?? null,
    at: (draft?.updatedAt ?? new Date()).toISOString(),
  }
}

/** In the words of the forms; what a schema does not say is told in general words. */
function wordsOf({ issues }: z.ZodError, page: string): string[] {
  const t = wordsFor(page) as unknown as { (key: string): string; has(key: string): boolean }
  const said = issues.map(({ message }) => `forms.errors.${message}`)
  return [...new Set(said.map((key) => t(t.has(key) ? key : 'forms.errors.invalid')))]
}
