import 'server-only'
import { fingerprint } from '@/lib/auth/secrets'
import { db, type Transaction } from '@/lib/db'
import { lineOf } from '@/lib/server/client-address'
import { Prisma } from '@/prisma/generated/client'

/** So many attempts within so many seconds. */
export type Limit = { name: string; most: number; seconds: number }

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * An account is limited only together with the address that tries: a stranger's failures keep nobody else out.
 * Codes are counted for the account alone as well, since whoever gets that far knows its password.
 */
export const limits = {
  signInTo: { name: 'sign-in-to', most: 10, seconds: 15 * minute },
  signInFrom: { name: 'sign-in-from', most: 50, seconds: 5 * minute },
  codeFor: { name: 'code-for', most: 20, seconds: hour },
  signUpFrom: { name: 'sign-up-from', most: 30, seconds: hour },
  mailTo: { name: 'mail-to', most: 5, seconds: hour },
  mailFrom: { name: 'mail-from', most: 30, seconds: hour },
  /** Mails to others that one account sets going. */
  mailBy: { name: 'mail-by', most: 60, seconds: hour },
  /** Registrations of one account, each of which sends a mail. */
  registrationBy: { name: 'registration-by', most: 60, seconds: hour },
  /** Changes of one registration, each of which sends a mail. */
  changeOf: { name: 'change-of', most: 20, seconds: hour },
  /** Lists of people whom one account invites to events, each of which may be long. */
  inviteBy: { name: 'invite-by', most: 10, seconds: hour },
  /** Requests to join, each of which writes to the leads of a group. */
  joinBy: { name: 'join-by', most: 20, seconds: day },
  /** What strangers send: by where they send from, by whom it would write to, and all of them together. */
  newsletterFrom: { name: 'newsletter-from', most: 20, seconds: hour },
  newsletterTo: { name: 'newsletter-to', most: 3, seconds: day },
  helpFrom: { name: 'help-from', most: 10, seconds: hour },
  helpTo: { name: 'help-to', most: 5, seconds: day },
  helpOfAll: { name: 'help-of-all', most: 300, seconds: hour },
  /** Replies to one request for help. */
  helpReply: { name: 'help-reply', most: 20, seconds: day },
} as const satisfies Record<string, Limit>

/**
 * Counts an attempt, on all instances together, also when many come at the same moment.
 * @param of what is limited: an account and an address, or an address
 * @returns 0 when it may be made, else the seconds to wait
 */
export async function countAttempt(limit: Limit, ...of: string[]): Promise<number> {
  return countAttemptIn(db, limit, ...of)
}

/** The same in the transaction of what is limited: an attempt that is undone does not count. */
export async function countAttemptIn(
  tx: Pick<Transaction, '$queryRaw'>,
  limit: Limit,
  ...of: string[]
): Promise<number> {
  const [row] = await tx.$queryRaw<Attempt[]>`${attemptRow(limit, of)}`
  return row ? secondsToWait(limit, row) : 0
}

export type Attempt = { count: number; endsAt: Date }

/** Counts an attempt as a part of another statement. @param from what it is made for: none without a row of it */
export function attemptRow(limit: Limit, of: string[], from = Prisma.sql`(SELECT) attempted`): Prisma.Sql {
  const now = new Date()
  const endsAt = new Date(now.getTime() + limit.seconds * 1000)
  return Prisma.sql`
    INSERT INTO rate_limits (key, count, ends_at) SELECT ${keyOf(limit, of)}, 1, ${endsAt}::timestamptz FROM ${from}
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limits.ends_at <= ${now} THEN 1 ELSE rate_limits.count + 1 END,
      ends_at = CASE WHEN rate_limits.ends_at <= ${now} THEN ${endsAt} ELSE rate_limits.ends_at END
    RETURNING count, ends_at AS "endsAt"`
}

/** Of an attempt that was counted. @returns 0 when it may be made */
export function secondsToWait({ most }: Limit, { count, endsAt }: Attempt): number {
  return count <= most ? 0 : Math.max(1, Math.ceil((endsAt.getTime() - Date.now()) / 1000))
}

/** Takes an attempt back that turned out to be right: only failures are limited. */
export async function forgetAttempt(limit: Limit, ...of: string[]): Promise<void> {
  const where = { key: keyOf(limit, of), count: { gt: 0 } }
  await db.rateLimit.updateMany({ where, data: { count: { decrement: 1 } } })
}

function keyOf({ name }: Limit, of: string[]): string {
  return fingerprint('limits', [name, ...of.map(lineOf)].join('\n'))
}
