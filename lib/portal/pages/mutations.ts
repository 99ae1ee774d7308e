import 'server-only'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { portalPagesTag } from '@/lib/portal/paths'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import type { PortalPageKey } from '@/prisma/generated/enums'

export type PortalPageInput = {
  key: PortalPageKey
  language: string
  title: string
  body: RichText | null
  published: boolean
}

/** Says in one language what stands on a page that every portal has. */
export async function describePortalPage(
  tx: Transaction,
  viewer: Viewer,
  { key, language, title, body, published }: PortalPageInput,
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const where = { key_language: { key, language } }
  const before = await tx.portalPage.findUnique({ where, select: { publishedAt: true } })
  const { status, publishedAt } = publication(published, before?.publishedAt)
  const words = { title, ...bodyColumns(body), status, publishedAt }
  await tx.portalPage.upsert({
    where,
    create: { key, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { key: true },
  })
  await record(tx, viewer, 'portal_page.described', null, { key, language })
  await touch(tx, [portalPagesTag])
  return { ok: true }
}
