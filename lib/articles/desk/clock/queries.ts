import 'server-only'
import { db } from '@/lib/db'

/** The time zone in which the portal publishes. */
export async function getDeskClock(): Promise<string> {
  const portal = await db.portal.findFirst({ select: { timeZone: true } })
  return portal?.timeZone ?? 'Europe/Brussels'
}
