import 'server-only'
import type { Transaction } from '@/lib/db'
import { eventsTag, eventTag } from '@/lib/events/paths'
import { inLanguage } from '@/lib/i18n/translation'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { plainText } from '@/lib/richtext/text'
import { touch } from '@/lib/server/touch'
import { Prisma } from '@/prisma/generated/client'

type Result = {
  eventId: string
  sessionId: string
  /** In which it is said; where the session has no words in it, it stands with those it has. */
  language: string
  /** Null: nothing is shown any more. */
  text: RichText | null
}

/** Shows on the page of a meeting what came out of one of its sessions. Whoever calls has asked whether they may. */
export async function showResult(
  tx: Transaction,
  { eventId, sessionId, language, text }: Result,
): Promise<void> {
  const translations = await tx.eventSessionTranslation.findMany({
    where: { eventSessionId: sessionId },
    select: { language: true, body: true, result: true },
  })
  const words = inLanguage(translations, language)
  if (!words || (text === null && storedBody(words.result) === null)) return
  const body = storedBody(words.body)
  const said = [body, text].flatMap((part) => (part ? [plainText(part)] : [])).join(' ')
  await tx.eventSessionTranslation.update({
    where: { eventSessionId_language: { eventSessionId: sessionId, language: words.language } },
    data: { result: text ?? Prisma.DbNull, text: said },
    select: { language: true },
  })
  await touch(tx, [eventsTag, eventTag(eventId)])
}
