import 'server-only'
import { v7 as uuid } from 'uuid'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { redirectsTag } from '@/lib/redirects/paths'
import { touch } from '@/lib/server/touch'
import type { RecordKind } from '@/prisma/generated/enums'

/**
 * Has an old address lead to a record from now on. One that leads somewhere already is left as it is.
 * @param input.path without host, language, query and final slash, decoded and in lower case
 */
export async function addRedirect(
  tx: Transaction,
  viewer: Viewer,
  input: { path: string; kind: RecordKind; recordId: string },
): Promise<{ ok: true; added: boolean } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { count } = await tx.redirect.createMany({ data: { id: uuid(), ...input }, skipDuplicates: true })
  if (count > 0) await touch(tx, [redirectsTag])
  return { ok: true, added: count > 0 }
}

/** Frees an old address of a record, which it is to stand at again. One that leads elsewhere stays. */
export async function removeRedirect(
  tx: Transaction,
  viewer: Viewer,
  input: { path: string; kind: RecordKind; recordId: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { count } = await tx.redirect.deleteMany({ where: input })
  if (count > 0) await touch(tx, [redirectsTag])
  return { ok: true }
}
