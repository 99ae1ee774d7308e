import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, inTransaction } from '@/lib/db'
import { dequeue, enqueue } from '@/lib/jobs/enqueue'
import type { JobHandler } from '@/lib/jobs/handlers'
import { renewLease, settleDone, settleFailed, takeJob } from '@/lib/jobs/lease'
import { startJobs } from '@/lib/jobs/runner'
import { doNextJob } from '@/lib/jobs/work'
import { testDatabase } from '../support/database'

const { connection } = await testDatabase()
const running = new AbortController().signal
const past = () => new Date(Date.now() - 1_000)
const data = { articleId: 'a', language: 'en' }

type Publish = JobHandler<'publish-article'>
const with_ = (publish: Publish) => ({ 'publish-article': publish })
const doNext = (publish: Publish) => doNextJob(with_(publish), running)
const ask = (options?: Parameters<typeof enqueue>[3]) =>
  inTransaction((tx) => enqueue(tx, 'publish-article', data, options))
const onlyJob = () => db.job.findFirstOrThrow()

const stops: (() => Promise<void>)[] = []
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue())
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  vi.restoreAllMocks()
})

/** A runner as each instance of the portal has one. */
function runner(publish: Publish): void {
  stops.push(startJobs(with_(publish)).stop)
}

const allDone = () =>
  vi.waitFor(
    async () =>
      expect(await db.job.count({ where: { name: 'publish-article', state: { not: 'done' } } })).toBe(0),
    20_000,
  )

describe('work for later', () => {
  test('is done once, however many instances look for it', async () => {
    const done: string[] = []
    await inTransaction(async (tx) => {
      for (let number = 1; number <= 60; number++)
        await enqueue(tx, 'publish-article', { articleId: String(number), language: 'en' })
    })
    for (let instance = 1; instance <= 3; instance++)
      runner(({ articleId }) => Promise.resolve(void done.push(articleId)))
    await allDone()
    expect(done.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
  })

  test('is not done when the change that called for it is rolled back', async () => {
    const change = inTransaction(async (tx) => {
      await enqueue(tx, 'publish-article', data)
      throw new Error('changed my mind')
    })
    await expect(change).rejects.toThrow('changed my mind')
    expect(await doNext(() => Promise.reject(new Error('never')))).toBe(false)
  })

  test('waits for its time', async () => {
    await ask({ runAt: new Date(Date.now() + 60_000) })
    expect(await doNext(() => Promise.resolve())).toBe(false)
    await db.job.updateMany({ data: { runAt: past() } })
    expect(await doNext(() => Promise.resolve())).toBe(true)
    expect(await onlyJob()).toMatchObject({ state: 'done', attempts: 1, takenBy: null, takenUntil: null })
  })

  test('holds no transaction open: others write meanwhile', async () => {
    await ask()
    await doNext(async () => void (await connection.query('UPDATE jobs SET max_attempts = 5')))
    expect(await onlyJob()).toMatchObject({ state: 'done', maxAttempts: 5 })
  })

  test('that this instance does not know is left to one that does', async () => {
    await ask()
    expect(await doNextJob({ purge: () => Promise.resolve() }, running)).toBe(false)
    expect(await onlyJob()).toMatchObject({ state: 'waiting', attempts: 0 })
  })
})

describe('work of one key', () => {
  test("waits once, for the later request's time", async () => {
    await ask({ key: 'k', runAt: past() })
    const later = new Date(Date.now() + 60_000)
    await ask({ key: 'k', runAt: later })
    expect(await db.job.findMany({ select: { runAt: true } })).toEqual([{ runAt: later }])
  })

  test('can be asked for again once it is done', async () => {
    await ask({ key: 'k' })
    await doNext(() => Promise.resolve())
    await ask({ key: 'k' })
    expect(await db.job.count({ where: { state: 'waiting' } })).toBe(1)
  })

  test('that is asked for while it is being done is done again afterwards, not beside', async () => {
    await ask({ key: 'k' })
    let besides: boolean | undefined
    await doNext(async () => {
      await ask({ key: 'k' })
      besides = await doNext(() => Promise.resolve())
    })
    expect(besides).toBe(false)
    expect(await onlyJob()).toMatchObject({ state: 'waiting', key: 'k', takenUntil: null })
    expect(await doNext(() => Promise.resolve())).toBe(true)
    expect(await onlyJob()).toMatchObject({ state: 'done', key: null })
  })

  test('that failed and was asked for again meanwhile waits for the new time', async () => {
    await ask({ key: 'k' })
    const later = new Date(Date.now() + 60_000)
    await doNext(async () => {
      await ask({ key: 'k', runAt: later })
      throw new Error('It was too early.')
    })
    expect(await onlyJob()).toMatchObject({ state: 'waiting', runAt: later, attempts: 0 })
  })

  test('can be taken back before it begins', async () => {
    await ask({ key: 'k' })
    await inTransaction((tx) => dequeue(tx, 'k'))
    expect(await db.job.count()).toBe(0)
  })
})

describe('work that fails', () => {
  const fails: Publish = () => Promise.reject(new Error('The disk is full.'))

  test('is tried again after a while', async () => {
    await ask()
    await doNext(fails)
    const job = await onlyJob()
    expect(job).toMatchObject({ state: 'waiting', attempts: 1, error: 'The disk is full.', finishedAt: null })
    expect(job.runAt.getTime()).toBeGreaterThan(Date.now())
    await db.job.updateMany({ data: { runAt: past() } })
    await doNext(() => Promise.resolve())
    expect(await onlyJob()).toMatchObject({ state: 'done', attempts: 2, error: null })
  })

  test('is given up after its last attempt, and says why', async () => {
    await ask()
    await db.job.updateMany({ data: { maxAttempts: 2 } })
    await doNext(fails)
    await db.job.updateMany({ data: { runAt: past() } })
    await doNext(fails)
    expect(await onlyJob()).toMatchObject({ state: 'failed', attempts: 2, error: 'The disk is full.' })
    expect((await onlyJob()).finishedAt).not.toBeNull()
    expect(await doNext(fails)).toBe(false)
  })
})

describe('an instance that died over its work', () => {
  const names = ['publish-article'] as const
  const runOut = () => db.job.updateMany({ data: { takenUntil: past() } })

  test('keeps it until its lease runs out; then another does it', async () => {
    await ask()
    await takeJob(names)
    expect(await doNext(() => Promise.resolve())).toBe(false)
    await runOut()
    expect(await doNext(() => Promise.resolve())).toBe(true)
    expect(await onlyJob()).toMatchObject({ state: 'done', attempts: 2 })
  })

  test('and was only slow settles nothing that another has in hand', async () => {
    await ask()
    const slow = (await takeJob(names))!
    await runOut()
    const other = (await takeJob(names))!
    expect(await renewLease(slow)).toBe(false)
    await settleDone(slow)
    await settleFailed(slow, 'Too late.', null)
    expect(await onlyJob()).toMatchObject({ state: 'running', takenBy: other.takenBy, error: null })
    expect(await renewLease(other)).toBe(true)
  })

  test('each time is not given the same work for ever', async () => {
    await ask()
    await db.job.updateMany({ data: { maxAttempts: 2 } })
    for (let death = 1; death <= 2; death++) {
      await takeJob(names)
      await runOut()
    }
    let begun = false
    await doNext(() => Promise.resolve(void (begun = true)))
    expect(begun).toBe(false)
    expect(await onlyJob()).toMatchObject({
      state: 'failed',
      error: 'The portal ended in the middle of it 2 times.',
    })
  })
})

describe('a portal that stops', () => {
  test('ends what is in hand, tells it so, and begins nothing more', async () => {
    let begun = 0
    let told = false
    let finish: () => void = () => undefined
    const { stop } = startJobs(
      with_(async (_, signal) => {
        begun++
        signal.addEventListener('abort', () => (told = true))
        await new Promise<void>((resolve) => (finish = resolve))
      }),
    )
    await ask()
    await vi.waitFor(() => expect(begun).toBe(1))
    const stopped = stop()
    await ask()
    finish()
    await stopped
    expect(told).toBe(true)
    expect(begun).toBe(1)
    const states = await db.job.findMany({
      where: { name: 'publish-article' },
      select: { state: true },
      orderBy: { id: 'asc' },
    })
    expect(states).toEqual([{ state: 'done' }, { state: 'waiting' }])
  })
})
