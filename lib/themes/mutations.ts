import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import { themePath, themesTag, themeTag } from '@/lib/themes/paths'

export type ThemeInput = { language: string; name: string; published: boolean }

export async function addTheme(
  tx: Transaction,
  viewer: Viewer,
  { id = uuid(), language, name, published }: ThemeInput & { id?: string },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const slug = await freeSlug(tx, [name], {
    path: themePath,
    isTaken: async (wish) => (await tx.theme.count({ where: { slug: wish } })) > 0,
  })
  const words = { language, name, ...publication(published) }
  await tx.theme.create({
    data: { id, slug, sortKey: sortKey(name), translations: { create: words } },
    select: { id: true },
  })
  await record(tx, viewer, 'theme.added', id)
  await touch(tx, [themesTag, themeTag(id)])
  return { ok: true, id, slug }
}
