import 'server-only'
import { db } from '@/lib/db'

export type TakenMail = {
  id: string
  to: string
  subject: string
  text: string
  html: string | null
  /** As queueMail wrote them: content in base64. */
  attachments: { name: string; mediaType: string; content: string }[] | null
  headers: Record<string, string> | null
  /** This one included. */
  attempts: number
  /** Whether it should have been sent days ago: nobody waits for it any more. */
  stale: boolean
}

/** Seconds for which one instance has a mail in hand: longer than sending one is given. */
const leaseSeconds = 120
/** Hours after which a mail is not sent by itself any more, say because a mail server was set up only now. */
const staleAfter = 48

/** Takes the mail that has waited longest, in one statement of its own, as jobs are taken. */
export async function takeMail(): Promise<TakenMail | null> {
  const rows = await db.$queryRaw<TakenMail[]>`
    UPDATE outbox_mails
    SET attempts = attempts + 1, taken_until = now() + ${leaseSeconds} * interval '1 second'
    WHERE id = (
      SELECT id FROM outbox_mails
      WHERE state = 'queued' AND next_attempt_at <= now() AND (taken_until IS NULL OR taken_until < now())
      ORDER BY next_attempt_at, id
      LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    RETURNING id::text AS id, "to", subject, text, html, attachments, headers, attempts,
      next_attempt_at < now() - ${staleAfter} * interval '1 hour' AS stale`
  return rows[0] ?? null
}

/** What it said is removed: it may hold a link that lets its reader in, and nobody needs it twice. */
export async function settleSent({ id, attempts }: TakenMail): Promise<void> {
  await db.$executeRaw`
    UPDATE outbox_mails
    SET state = 'sent', sent_at = now(), taken_until = NULL, error = NULL, text = '', html = NULL, attachments = NULL
    WHERE id = ${id}::uuid AND attempts = ${attempts}`
}

/** @param retryAfter seconds until it is tried again; null: never by itself */
export async function settleUnsent(
  { id, attempts }: TakenMail,
  error: string,
  retryAfter: number | null,
): Promise<void> {
  await db.$executeRaw`
    UPDATE outbox_mails
    SET taken_until = NULL, error = ${error},
        state = CASE WHEN ${retryAfter === null} THEN 'failed' ELSE 'queued' END::mail_state,
        next_attempt_at = now() + ${retryAfter ?? 0} * interval '1 second'
    WHERE id = ${id}::uuid AND attempts = ${attempts}`
}
