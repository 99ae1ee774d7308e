import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Prisma } from '@/lib/db'
import { retryJob } from '@/lib/jobs/mutations'
import { countJobsFor, listJobsFor } from '@/lib/jobs/queries'
import { addAccount } from '../support/accounts'

const hour = 60 * 60_000
const at = (hours: number) => new Date(Date.now() + hours * hour)
const ids = { waiting: uuid(), later: uuid(), failed: uuid(), done: uuid() }

let admin: Viewer
beforeEach(async () => {
  admin = (await addAccount({ role: 'admin' })).viewer
  const job = (id: string, about: Partial<Prisma.JobCreateManyInput>) => ({
    ...{ id, name: 'publish-article', data: { articleId: 'a', language: 'en' }, ...about },
  })
  await db.job.createMany({
    data: [
      job(ids.done, { state: 'done', attempts: 1, finishedAt: at(-2) }),
      job(ids.failed, { state: 'failed', attempts: 8, finishedAt: at(-1), error: 'The disk is full.' }),
      job(ids.later, { runAt: at(5), attempts: 2, error: 'The disk is full.' }),
      job(ids.waiting, { runAt: at(1) }),
    ],
  })
})

const retry = (viewer: Viewer, id: string) => inTransaction((tx) => retryJob(tx, viewer, { id }))

describe('an administrator', () => {
  test('sees what waits, in its order, and then what is over, the last first', async () => {
    const { rows, total } = await listJobsFor(admin, {})
    expect(total).toBe(4)
    expect(rows.map(({ id }) => id)).toEqual([ids.waiting, ids.later, ids.failed, ids.done])
    expect(rows[2]).toMatchObject({
      about: expect.arrayContaining(['a', 'en']),
      attempts: 8,
      error: 'The disk is full.',
    })
  })

  test('sees only what failed, and how much there is of each', async () => {
    const { rows } = await listJobsFor(admin, { state: 'failed' })
    expect(rows.map(({ id }) => id)).toEqual([ids.failed])
    expect(await countJobsFor(admin)).toEqual({ done: 1, failed: 1, waiting: 2 })
  })

  test.each(['failed', 'later'] as const)('has work that is %s tried at once', async (which) => {
    expect(await retry(admin, ids[which])).toEqual({ ok: true })
    const job = await db.job.findUniqueOrThrow({ where: { id: ids[which] } })
    expect(job).toMatchObject({ state: 'waiting', attempts: 0, finishedAt: null })
    expect(job.runAt.getTime()).toBeLessThanOrEqual(Date.now())
    expect(await db.auditEntry.findFirst()).toMatchObject({ action: 'portal.job-retried' })
  })

  test.each(['done', 'waiting'] as const)('does not repeat work that is %s', async (which) => {
    expect(await retry(admin, ids[which])).toEqual({ ok: false, reason: 'not-found' })
    expect(await db.auditEntry.count()).toBe(0)
  })
})

describe('everybody else', () => {
  test.each(['account', 'editor'] as const)('with the role %s sees no job and repeats none', async (role) => {
    const { viewer } = await addAccount({ role })
    expect((await listJobsFor(viewer, {})).rows).toEqual([])
    expect(await countJobsFor(viewer)).toEqual({})
    expect(await retry(viewer, ids.failed)).toEqual({ ok: false, reason: 'not-found' })
  })
})
