import 'server-only'
import { isAdmin, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'

const settingColumns = {
  timeZone: true,
  accent: true,
  accentDark: true,
  contactEmail: true,
  contactAddress: true,
  profiles: true,
  projectId: true,
  selfApproval: true,
  secondFactorRequired: true,
  registrationRetentionDays: true,
  auditRetentionDays: true,
  version: true,
} as const

const words = { language: true, name: true, tagline: true, summary: true, version: true } as const

/** The zone in which the desk tells times, and in which the days of its filters begin. */
export async function getTimeZone(): Promise<string> {
  const portal = await db.portal.findFirst({ select: { timeZone: true } })
  return portal?.timeZone ?? 'UTC'
}

/** The settings as administrators change them; null to everybody else. */
export async function getSettingsFor(viewer: Viewer) {
  if (!isAdmin(viewer)) return null
  return db.portal.findFirst({ select: { ...settingColumns, translations: { select: words } } })
}

export type PortalSettings = NonNullable<Awaited<ReturnType<typeof getSettingsFor>>>
