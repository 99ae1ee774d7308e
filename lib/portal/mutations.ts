import 'server-only'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { languages } from '@/lib/i18n/languages'
import { portalTag } from '@/lib/portal/paths'
import { touch } from '@/lib/server/touch'
import type { AccessibilityMethod, AccessibilityStatus, PortalKind } from '@/prisma/generated/enums'

type PortalWords = { language: string; name: string; tagline: string; summary: string }

export type PortalInput = {
  kind: PortalKind
  /** The project whose funding statement stands on every page. */
  projectId: string | null
  sampleLoadedAt: Date | null
  words: PortalWords[]
  /** These are left as they are where they are left out. */
  contactEmail?: string | null
  contactAddress?: string | null
  /** Absolute addresses of the consortium elsewhere. */
  profiles?: string[]
  accessibilityStatus?: AccessibilityStatus | null
  accessibilityMethod?: AccessibilityMethod | null
  /** Midnight UTC. */
  accessibilityPreparedOn?: Date | null
  accessibilityReviewedOn?: Date | null
}

/** Sees to it that the portal has its one row of settings, which nobody has described yet. */
export async function ensurePortal(tx: Transaction, viewer: Viewer): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { count } = await tx.portal.createMany({ data: { id: 1, languages }, skipDuplicates: true })
  if (count === 0) return { ok: true }
  await record(tx, viewer, 'portal.added', null)
  await touch(tx, [portalTag])
  return { ok: true }
}

/** Says whose portal this is: in which form they work together, which project funds it, and in words. */
export async function describePortal(
  tx: Transaction,
  viewer: Viewer,
  input: PortalInput,
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { words, ...own } = input
  await tx.portal.update({
    where: { id: 1 },
    data: { ...own, version: { increment: 1 } },
    select: { id: true },
  })
  for (const { language, ...texts } of words) {
    await tx.portalTranslation.upsert({
      where: { portalId_language: { portalId: 1, language } },
      create: { portalId: 1, language, ...texts },
      update: { ...texts, version: { increment: 1 } },
      select: { language: true },
    })
  }
  await record(tx, viewer, 'portal.described', null)
  await touch(tx, [portalTag])
  return { ok: true }
}
