import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import { recordSelect, toEventRecord, type EventRecord } from '@/lib/events/record/queries'

/**
 * A meeting as the public would read it in one language, whether it is published or not, for those who run it. Of
 * other records it shows what the public knows of them.
 */
export async function getEventPreview(
  viewer: Viewer,
  id: string,
  language: string,
  now = new Date(),
): Promise<EventRecord | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id, trashedAt: null }, runnable(viewer)] },
    select: { ...recordSelect, translations: { ...recordSelect.translations, where: { language } } },
  })
  return event && toEventRecord(event, language, now)
}
