import { v7 as uuid } from 'uuid'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { askForDailyWork } from '@/lib/jobs/clock'
import { jobHandlers } from '@/lib/jobs/handlers'
import { purge } from '@/lib/jobs/purge'
import { doNextJob } from '@/lib/jobs/work'
import { addAccount } from '../support/accounts'

const day = 24 * 60 * 60_000
const ago = (days: number) => new Date(Date.now() - days * day)

describe('the work of a day', () => {
  const morning = new Date('2026-03-02T00:00:00Z')
  const evening = new Date('2026-03-02T23:59:59Z')
  const next = new Date('2026-03-03T00:00:00Z')
  const namesOf = async () =>
    (await db.job.findMany({ select: { name: true } })).map(({ name }) => name).toSorted()

  test('is asked for once, also by several instances and after it is done', async () => {
    await Promise.all([askForDailyWork(morning), askForDailyWork(morning)])
    await db.job.updateMany({ data: { state: 'done', finishedAt: morning } })
    await askForDailyWork(evening)
    expect(await namesOf()).toEqual(['count-records', 'forget-registrations', 'purge', 'remove-orphans'])
  })

  test('is asked for again the day after', async () => {
    await askForDailyWork(morning)
    await askForDailyWork(next)
    expect(await db.job.count()).toBe(8)
  })

  test('is done by its handlers', async () => {
    await askForDailyWork(ago(0))
    while (await doNextJob(jobHandlers, new AbortController().signal));
    expect(
      await db.job.findMany({ where: { state: { not: 'done' } }, select: { name: true, error: true } }),
    ).toEqual([])
    expect(await db.recordCount.count()).toBeGreaterThan(0)
  })
})

describe('what has had its time', () => {
  test('goes, and what has not stays', async () => {
    const { id: accountId } = await addAccount()
    const link = (expiresAt: Date) => ({
      id: uuid(),
      purpose: 'reset_password' as const,
      tokenHash: uuid(),
      createdAt: ago(10),
      expiresAt,
    })
    await db.signedLink.createMany({ data: [link(ago(2)), link(ago(-1))] })
    const session = (expiresAt: Date, endedAt: Date | null) => ({
      id: uuid(),
      accountId,
      createdAt: ago(10),
      expiresAt,
      endedAt,
    })
    await db.session.createMany({
      data: [session(ago(0.1), null), session(ago(-1), ago(2)), session(ago(-1), null)],
    })
    await db.rateLimit.createMany({
      data: [
        { key: 'old', count: 1, endsAt: ago(1) },
        { key: 'new', count: 1, endsAt: ago(-1) },
      ],
    })
    const job = (state: 'done' | 'failed' | 'waiting', finishedAt: Date | null) => ({
      id: uuid(),
      name: 'purge',
      data: {},
      state,
      finishedAt,
    })
    await db.job.createMany({
      data: [
        job('done', ago(15)),
        job('done', ago(1)),
        job('failed', ago(15)),
        job('failed', ago(91)),
        job('waiting', null),
      ],
    })
    const mail = (createdAt: Date) => ({
      id: uuid(),
      to: 'ada@example.org',
      subject: 'S',
      text: 'T',
      createdAt,
    })
    await db.outboxMail.createMany({ data: [mail(ago(91)), mail(ago(1))] })
    await db.presence.create({
      data: { accountId, kind: 'article', recordId: uuid(), language: 'en', seenAt: ago(2) },
    })
    const notice = (createdAt: Date, readAt: Date | null) => ({
      ...{ id: uuid(), accountId, name: 'article-published', kind: 'article' as const, recordId: uuid() },
      ...{ createdAt, readAt },
    })
    await db.notice.createMany({
      data: [notice(ago(400), null), notice(ago(100), ago(95)), notice(ago(100), null)],
    })
    const invitation = (createdAt: Date, acceptedAt: Date | null) => ({
      ...{ id: uuid(), email: 'ada@example.org', createdAt, acceptedAt },
    })
    await db.invitation.createMany({
      data: [invitation(ago(181), null), invitation(ago(92), ago(91)), invitation(ago(92), null)],
    })
    const entry = (at: Date) => ({ id: uuid(), action: 'portal.described', kind: 'portal' as const, at })
    await db.auditEntry.createMany({ data: [entry(ago(2_000)), entry(ago(1_000))] })

    await purge()

    const left = await Promise.all([
      db.signedLink.count(),
      db.session.count(),
      db.rateLimit.count(),
      db.job.count(),
      db.outboxMail.count(),
      db.auditEntry.count({ where: { action: 'portal.described' } }),
      ...[db.presence.count(), db.notice.count(), db.invitation.count()],
    ])
    expect(left).toEqual([1, 1, 1, 3, 1, 1, 0, 1, 1])
    expect(await db.auditEntry.findFirst({ where: { action: 'portal.purged' } })).toMatchObject({
      actor: 'clock',
      data: { links: 1, sessions: 2, limits: 1, jobs: 2, mails: 1, auditEntries: 1, notices: 2 },
    })
  })

  test('leaves no note on a day when nothing went', async () => {
    await purge()
    expect(await db.auditEntry.count()).toBe(0)
  })
})
