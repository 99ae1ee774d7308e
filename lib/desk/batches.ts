import 'server-only'
import { v7 as uuid } from 'uuid'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayManage } from '@/lib/desk/editable'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { publishRecord, withdrawRecord } from '@/lib/desk/publish-record'
import { restoreRecord, trashRecord } from '@/lib/desk/trash-record'

/** What can be done to records without opening them, each with what takes it back. */
export const batchVerbs = ['publish', 'withdraw', 'trash', 'restore'] as const
export type BatchVerb = (typeof batchVerbs)[number]

type Together = {
  noun: NounName
  ids: readonly string[]
  verb: BatchVerb
  /** The texts in one language; all of them where there is none. */
  language?: string | undefined
}

/**
 * Does the same to several records. What is not there any more, or is so already, is passed over.
 * @returns under what it can be taken back, and how many records it changed
 */
export async function doTogether(
  tx: Transaction,
  viewer: Viewer,
  { noun, ids, verb, language }: Together,
): Promise<{ ok: true; batch: string; changed: number } | Refusal> {
  if (!mayManage(viewer, noun)) return refuse('not-found')
  const batch = uuid()
  const languages = language ? [language] : undefined
  let changed = 0
  // In one order everywhere, so that two who do this at once do not wait for each other for ever.
  for (const id of [...new Set(ids)].toSorted()) {
    const result = await verbs[verb](tx, viewer, { noun, id, languages, batch })
    if (result.ok && result.languages?.length !== 0) changed++
  }
  return { ok: true, batch, changed }
}

type Doing = Parameters<typeof publishRecord>[2]
type Verb = (
  tx: Transaction,
  viewer: Viewer,
  doing: Doing,
) => Promise<{ ok: true; languages?: string[] } | Refusal<string>>

const verbs: Record<BatchVerb, Verb> = {
  publish: publishRecord,
  withdraw: withdrawRecord,
  trash: trashRecord,
  restore: restoreRecord,
}

/** Within which what was done together can be taken back. */
const hours = 24

/** Takes back what the viewer did together. A record that has gone its own way since is passed over. */
export async function undo(
  tx: Transaction,
  viewer: Viewer,
  { noun, batch }: { noun: NounName; batch: string },
): Promise<{ ok: true; changed: number } | Refusal> {
  if (!mayManage(viewer, noun)) return refuse('not-found')
  const { kind } = nounOf(noun)
  const entries = await tx.auditEntry.findMany({
    where: { ...madeBy(viewer, batch), kind },
    orderBy: [{ recordId: 'asc' }, { id: 'asc' }],
    select: { action: true, recordId: true, data: true },
  })
  if (entries.length === 0) return refuse('not-found')
  for (const { action, recordId, data } of entries) {
    const reverse = reverses[action.slice(kind.length + 1) as keyof typeof reverses]
    const language = (data as { language?: string } | null)?.language
    if (recordId)
      await reverse(tx, viewer, { noun, id: recordId, languages: language ? [language] : undefined })
  }
  return { ok: true, changed: new Set(entries.map(({ recordId }) => recordId)).size }
}

const reverses: Record<'published' | 'withdrawn' | 'trashed' | 'restored', Verb> = {
  published: withdrawRecord,
  withdrawn: publishRecord,
  trashed: restoreRecord,
  restored: trashRecord,
}

export type Done = { verb: keyof typeof reverses; changed: number }

/** What the viewer did together, to be told and taken back; null when it is not theirs or long ago. */
export async function getBatch(
  tx: Pick<Transaction, 'auditEntry'>,
  viewer: Viewer,
  { noun, batch }: { noun: NounName; batch: string },
): Promise<Done | null> {
  const { kind } = nounOf(noun)
  const entries = await tx.auditEntry.findMany({
    where: { ...madeBy(viewer, batch), kind },
    select: { action: true, recordId: true },
  })
  const [first] = entries
  if (!first) return null
  const verb = first.action.slice(kind.length + 1) as Done['verb']
  return { verb, changed: new Set(entries.map(({ recordId }) => recordId)).size }
}

function madeBy(viewer: Viewer, batch: string) {
  const since = new Date(Date.now() - hours * 3_600_000)
  return { at: { gte: since }, accountId: viewer.accountId, data: { path: ['batch'], equals: batch } }
}
