import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { GroupKind } from '@/prisma/generated/enums'

export type GroupInput = { kind: GroupKind; language: string; name: string; published: boolean }

export async function addGroup(
  tx: Transaction,
  viewer: Viewer,
  { id = uuid(), kind, language, name, published }: GroupInput & { id?: string },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const slug = await freeSlug(tx, [name], {
    path: (wish) => `/groups/${wish}`,
    isTaken: async (wish) => (await tx.group.count({ where: { slug: wish } })) > 0,
  })
  const words = { language, name, ...publication(published) }
  await tx.group.create({
    data: { id, slug, kind, sortKey: sortKey(name), translations: { create: words } },
    select: { id: true },
  })
  await record(tx, viewer, 'group.added', id)
  await touch(tx, [groupsTag])
  return { ok: true, id, slug }
}
