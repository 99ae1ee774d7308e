import 'server-only'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { defaultLanguage } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/translation'
import { portalPagesTag } from '@/lib/portal/paths'
import type { PortalPageForm, WithdrawPage } from '@/lib/portal/pages/desk/schema'
import { describePortalPage } from '@/lib/portal/pages/mutations'
import { touch } from '@/lib/server/touch'

/** Saves what a form says of a page of the portal in one language. */
export async function savePortalPage(
  tx: Transaction,
  viewer: Viewer,
  { id: key, language, version, title, body, publish, upToDate }: PortalPageForm,
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  // Two who begin the same page at once have no row to wait at: the table is small and seldom written.
  await tx.$executeRaw`LOCK TABLE portal_pages IN SHARE ROW EXCLUSIVE MODE`
  const where = { key_language: { key, language } }
  const before = await tx.portalPage.findUnique({ where, select: { version: true, status: true } })
  if ((before?.version ?? 0) !== version) return refuse('changed-meanwhile')
  const published = publish || before?.status === 'published'
  const written = await describePortalPage(tx, viewer, { key, language, title, body, published })
  if (!written.ok) return written
  if (!before || upToDate) await noteSource(tx, key, language)
  return { ok: true }
}

/** Takes the text of a page back from the public, in one language. */
export async function withdrawPortalPage(
  tx: Transaction,
  viewer: Viewer,
  { id: key, language }: WithdrawPage,
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { count } = await tx.portalPage.updateMany({
    where: { key, language, status: 'published' },
    data: { status: 'draft', publishedAt: null },
  })
  if (count === 0) return refuse('not-found')
  await record(tx, viewer, 'portal_page.withdrawn', null, { key, language })
  await touch(tx, [portalPagesTag])
  return { ok: true }
}

/** Keeps which text a translation was made from. */
async function noteSource(tx: Transaction, key: PortalPageForm['id'], language: string): Promise<void> {
  const texts = await tx.portalPage.findMany({ where: { key }, select: { language: true, version: true } })
  const source = inLanguage(texts, defaultLanguage)
  if (!source || source.language === language) return
  await tx.portalPage.update({
    where: { key_language: { key, language } },
    data: { sourceLanguage: source.language, sourceVersion: source.version },
    select: { key: true },
  })
}
