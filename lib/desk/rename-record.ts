import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayManage } from '@/lib/desk/editable'
import { holdRecord } from '@/lib/desk/hold-record'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { addRedirect, removeRedirect } from '@/lib/redirects/mutations'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import { Prisma } from '@/prisma/generated/client'

type Renaming = { noun: NounName; id: string; version: number; slug: string }

/** Gives a record another address. The old one leads there from now on. */
export async function renameRecord(
  tx: Transaction,
  viewer: Viewer,
  { noun, id, version, slug: wish }: Renaming,
): Promise<{ ok: true } | Refusal<'not-found' | 'changed-meanwhile' | 'address-taken'>> {
  const { kind, path, tags } = nounOf(noun)
  if (!mayManage(viewer, noun) || !path) return refuse('not-found')
  const held = await holdRecord(tx, viewer, { noun, id, version })
  if (!held.ok) return held
  const { slug: old } = held.record
  if (wish === old) return { ok: true }
  const isTaken = async (slug: string) => {
    const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM ${Prisma.raw(noun)} WHERE slug = ${slug}`
    return found.length > 0
  }
  // Its own old address is free for it again.
  if (!(await isTaken(wish))) await removeRedirect(tx, viewer, { path: path(wish), kind, recordId: id })
  if ((await freeSlug(tx, [wish], { path, isTaken })) !== wish) return refuse('address-taken')
  await tx.$executeRaw`UPDATE ${Prisma.raw(noun)} SET slug = ${wish}, version = version + 1, updated_at = now()
    WHERE id = ${id}::uuid`
  await addRedirect(tx, viewer, { path: path(old), kind, recordId: id })
  await record(tx, viewer, `${kind}.renamed`, id, { from: old, to: wish })
  await touch(tx, tags(id))
  return { ok: true }
}
