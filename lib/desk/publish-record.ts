import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayManage } from '@/lib/desk/editable'
import { holdRecord } from '@/lib/desk/hold-record'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { touch } from '@/lib/server/touch'
import { Prisma } from '@/prisma/generated/client'

type Which = {
  noun: NounName
  id: string
  /** The texts in these languages; in all that it has where there is no list. */
  languages?: readonly string[] | undefined
  /** What was done together and can be taken back together. */
  batch?: string | undefined
}

/** Gives texts of a record to the public. Says which of them it did not have before. */
export async function publishRecord(
  tx: Transaction,
  viewer: Viewer,
  which: Which,
): Promise<{ ok: true; languages: string[] } | Refusal> {
  return changeState(tx, viewer, which, 'published')
}

/** Takes texts of a record back from the public. */
export async function withdrawRecord(
  tx: Transaction,
  viewer: Viewer,
  which: Which,
): Promise<{ ok: true; languages: string[] } | Refusal> {
  return changeState(tx, viewer, which, 'withdrawn')
}

async function changeState(
  tx: Transaction,
  viewer: Viewer,
  { noun, id, languages, batch }: Which,
  done: 'published' | 'withdrawn',
): Promise<{ ok: true; languages: string[] } | Refusal> {
  if (!mayManage(viewer, noun)) return refuse('not-found')
  const held = await holdRecord(tx, viewer, { noun, id })
  if (!held.ok) return held
  const { kind, words, key, tags } = nounOf(noun)
  const only = languages ? Prisma.sql`AND language = ANY(${[...languages]}::text[])` : Prisma.empty
  const changed = await tx.$queryRaw<{ language: string }[]>`
    UPDATE ${Prisma.raw(words)} SET ${columns[done]}, scheduled_at = NULL, updated_at = now()
    WHERE ${Prisma.raw(key)} = ${id}::uuid AND (status = 'published') <> ${done === 'published'} ${only}
    RETURNING language`
  for (const { language } of changed) {
    await record(tx, viewer, `${kind}.${done}`, id, { language, ...(batch ? { batch } : {}) })
  }
  if (changed.length > 0) await touch(tx, tags(id))
  return { ok: true, languages: changed.map(({ language }) => language) }
}

const columns = {
  published: Prisma.sql`status = 'published', published_at = coalesce(published_at, now())`,
  withdrawn: Prisma.sql`status = 'draft'`,
}
