import 'server-only'
import { blocks, type Finding } from '@/lib/articles/checks/rules'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { startArticle } from '@/lib/articles/drafts/mutations'
import { saveForm } from '@/lib/articles/form/saving/mutations'
import type { ArticleForm, NewArticleForm } from '@/lib/articles/form/schema'
import { archive, publish, schedule, unschedule } from '@/lib/articles/publishing/mutations'
import { listPagesOf } from '@/lib/articles/publishing/readable/queries'
import { requestChanges, submit, takeBack } from '@/lib/articles/review/mutations'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import { inTransaction, Undone, type Transaction } from '@/lib/db'
import { makeReadable } from '@/lib/server/readable'

export type FormRefusal = {
  ok: false
  reason: string
  /** The field that it is about. */
  field?: string | undefined
  /** What keeps it from being published. */
  findings?: Finding[] | undefined
}

/** Begins a story with what its first form says. */
export async function startFromForm(
  viewer: Viewer,
  { language, intent, ...sent }: NewArticleForm,
): Promise<{ ok: true; id: string } | FormRefusal> {
  return inTransaction(async (tx) => {
    const { title, partnerId = null } = sent
    const { id, version } = orUndo(await startArticle(tx, viewer, { language, title, partnerId }))
    const first = {
      ...sent,
      ...{ id, language, version, intent: 'save' as const, partnerId: undefined },
      ...nothing,
    }
    const saved = orUndo(await saveForm(tx, viewer, first))
    if (intent === 'submit') orUndo(await submit(tx, viewer, { id, language, version: saved.version }))
    return { ok: true as const, id }
  })
}

/** What the form of a new story does not ask. */
const nothing = { publishAt: '', withdrawAt: '', reason: '' } as const

/** Saves what a story's form says, and does what its button says; both or neither. */
export async function saveAndDo(
  viewer: Viewer,
  form: ArticleForm,
): Promise<{ ok: true; slug: string } | FormRefusal> {
  const { id, language } = form
  const before = await getArticleFor(viewer, id, language)
  if (!before) return refuse('not-found')
  const done = await inTransaction(async (tx) => {
    const draft = { id, language, version: form.version }
    // What has a date is not written in any more.
    if (before.may.save) draft.version = orUndo(await saveForm(tx, viewer, form)).version
    else if (form.intent === 'save') throw new Undone(refuse('scheduled'))
    if (draft.version === 0 && decides.includes(form.intent)) throw new Undone(refuse('nothing-changed'))
    const slug = await verbs[form.intent](tx, viewer, draft, form)
    return { ok: true as const, slug: slug ?? before.slug }
  })
  if (done.ok && form.intent === 'publish') await makeReadable(() => listPagesOf([form]))
  return done
}

/** What can be done with a draft alone. */
const decides: readonly ArticleForm['intent'][] = ['submit', 'publish', 'schedule']

type Draft = { id: string; language: string; version: number }
type Verb = (tx: Transaction, viewer: Viewer, draft: Draft, form: ArticleForm) => Promise<string | void>

const verbs: Record<ArticleForm['intent'], Verb> = {
  save: async () => {},
  preview: async () => {},
  submit: async (tx, viewer, draft) => void orUndo(await submit(tx, viewer, draft)),
  publish: async (tx, viewer, draft) => orUndo(await publish(tx, viewer, draft)).slug,
  schedule: async (tx, viewer, draft, { publishAt, publishHour, withdrawAt, withdrawHour }) => {
    const dates = { publishAt, publishHour, withdrawAt: withdrawAt || undefined, withdrawHour }
    orUndo(await schedule(tx, viewer, { ...draft, ...dates }), 'publishAt')
  },
  unschedule: async (tx, viewer, draft) => void orUndo(await unschedule(tx, viewer, draft)),
  'request-changes': async (tx, viewer, draft, { reason }) =>
    void orUndo(await requestChanges(tx, viewer, { ...draft, reason }), 'reason'),
  withdraw: async (tx, viewer, draft, form) => void orUndo(await withdraw(tx, viewer, draft, form)),
}

/** The staff take a live story away from the public, authors take their draft back from the staff. */
async function withdraw(tx: Transaction, viewer: Viewer, draft: Draft, { reason }: ArticleForm) {
  if (!isStaff(viewer)) return takeBack(tx, viewer, draft)
  const { id, language } = draft
  const archived = await archive(tx, viewer, { id, language, reason })
  return archived.ok ? archived : takeBack(tx, viewer, draft)
}

/** @param field what the refusal is about, where it does not say itself */
function orUndo<Result extends { ok: true } | FormRefusal>(
  result: Result,
  field?: string,
): Extract<Result, { ok: true }> {
  if (result.ok) return result as Extract<Result, { ok: true }>
  const refusal: FormRefusal = result
  const general = ['not-found', 'changed-meanwhile', 'own-work', 'incomplete']
  const about = general.includes(refusal.reason) ? undefined : field
  const told: FormRefusal = { ...refusal, field: refusal.field ?? about }
  throw new Undone(told)
}

/** What keeps a story from being published, as errors of its form. */
export function asErrors(findings: readonly Finding[]) {
  return findings.filter(blocks).map(({ check, at }) => ({
    field: check === 'title' ? 'title' : null,
    reason: `article-${check}`,
    values: { at: at ?? '' },
  }))
}
