import 'server-only'
import { isAdmin, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { settings } from '@/lib/env'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import type { MailFilters } from '@/lib/mail/schema'

const pageLength = 50

const row = {
  ...{ id: true, to: true, subject: true, state: true, attempts: true, error: true, language: true },
  ...{ createdAt: true, sentAt: true, nextAttemptAt: true },
} satisfies Prisma.OutboxMailSelect

export type MailRow = Prisma.OutboxMailGetPayload<{ select: typeof row }>

/** What a mail says is kept until it is sent. */
export type MailToRead = MailRow & { text: string; attachments: string[] }

/** Whether mails are sent at all, or only kept for administrators to read. */
export function sendsMail(): boolean {
  return settings().mail.smtpUrl !== null
}

/** The portal's mails, newest first, for administrators: others' letters are nobody else's business. */
export async function listMailsFor(
  viewer: Viewer,
  { q, state, page = 1 }: MailFilters,
): Promise<Page<MailRow>> {
  if (!isAdmin(viewer)) return asPage([], 0, 1, pageLength)
  const contains = { contains: q, mode: 'insensitive' as const }
  const where = { ...(state && { state }), ...(q && { OR: [{ to: contains }, { subject: contains }] }) }
  const [rows, total] = await Promise.all([
    db.outboxMail.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...rowsOfPage(page, pageLength),
      select: row,
    }),
    db.outboxMail.count({ where }),
  ])
  return asPage(rows, total, page, pageLength)
}

/** One mail with what it says, for administrators; null where it is not there or not for them. */
export async function getMailFor(viewer: Viewer, id: string): Promise<MailToRead | null> {
  if (!isAdmin(viewer)) return null
  const mail = await db.outboxMail.findUnique({
    where: { id },
    select: { ...row, text: true, attachments: true },
  })
  if (!mail) return null
  const attachments = (mail.attachments ?? []) as { name: string }[]
  return { ...mail, attachments: attachments.map(({ name }) => name) }
}
