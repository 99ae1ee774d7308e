import 'server-only'
import { removeUnconfirmed } from '@/lib/accounts/sign-up/mutations'
import { record } from '@/lib/audit/record'
import { systemViewer } from '@/lib/auth/session'
import { inTransaction, type Transaction } from '@/lib/db'
import { forgetRequests } from '@/lib/help-requests/mutations'
import { forgetSubscriptions } from '@/lib/newsletter/subscriptions/mutations'

const day = 24 * 60 * 60_000

/** Days that things stay after they have had their time, for whoever asks what happened. */
const kept = {
  ...{ link: 1, session: 1, doneJob: 14, failedJob: 90, mail: 90 },
  ...{ presence: 1, readNotice: 90, notice: 365, answeredInvitation: 90, invitation: 180 },
}

/** Removes what has had its time, and notes in the audit log how much of what. */
export async function purge(): Promise<void> {
  await inTransaction(
    async (tx) => {
      const removed = Object.fromEntries(
        Object.entries(await removeOld(tx, new Date())).filter(([, count]) => count > 0),
      )
      if (Object.keys(removed).length > 0)
        await record(tx, systemViewer('clock'), 'portal.purged', null, removed)
    },
    { seconds: 120 },
  )
}

async function removeOld(tx: Transaction, now: Date): Promise<Record<string, number>> {
  const before = (days: number) => new Date(now.getTime() - days * day)
  const [links, sessions, limits, jobs, mails, entries] = [
    await tx.signedLink.deleteMany({ where: { expiresAt: { lt: before(kept.link) } } }),
    await tx.session.deleteMany({
      where: { OR: [{ expiresAt: { lt: now } }, { endedAt: { lt: before(kept.session) } }] },
    }),
    await tx.rateLimit.deleteMany({ where: { endsAt: { lt: now } } }),
    await tx.job.deleteMany({
      where: {
        OR: [
          { state: 'done', finishedAt: { lt: before(kept.doneJob) } },
          { state: 'failed', finishedAt: { lt: before(kept.failedJob) } },
        ],
      },
    }),
    await tx.outboxMail.deleteMany({ where: { createdAt: { lt: before(kept.mail) } } }),
    await tx.auditEntry.deleteMany({ where: { at: { lt: before(await auditRetention(tx)) } } }),
  ]
  return {
    ...(await removeOver(tx, before)),
    accounts: await removeUnconfirmed(tx, now),
    subscriptions: await forgetSubscriptions(tx, now),
    requests: await forgetRequests(tx, now),
    links: links.count,
    sessions: sessions.count,
    limits: limits.count,
    jobs: jobs.count,
    mails: mails.count,
    auditEntries: entries.count,
  }
}

/** What people looked at, were told of, and were invited to. */
async function removeOver(tx: Transaction, before: (days: number) => Date): Promise<Record<string, number>> {
  const presences = await tx.presence.deleteMany({ where: { seenAt: { lt: before(kept.presence) } } })
  const notices = await tx.notice.deleteMany({
    where: { OR: [{ readAt: { lt: before(kept.readNotice) } }, { createdAt: { lt: before(kept.notice) } }] },
  })
  const answered = { lt: before(kept.answeredInvitation) }
  const over = [{ acceptedAt: answered }, { withdrawnAt: answered }]
  const invitations = await tx.invitation.deleteMany({
    where: { OR: [...over, { createdAt: { lt: before(kept.invitation) } }] },
  })
  return { presences: presences.count, notices: notices.count, invitations: invitations.count }
}

async function auditRetention(tx: Transaction): Promise<number> {
  const portal = await tx.portal.findFirst({ select: { auditRetentionDays: true } })
  return portal?.auditRetentionDays ?? 1825
}
