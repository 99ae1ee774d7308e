import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Busy, Queue } from '@/lib/server/queue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('whoever comes first is first, one after the other', async () => {
  const queue = new Queue({ atOnce: 1, waiting: 10 })
  const [order, gate] = [[] as number[], Promise.withResolvers<void>()]
  const all = [1, 2, 3].map((number) =>
    queue.run(async () => {
      await gate.promise
      order.push(number)
    }),
  )
  expect(order).toEqual([])
  gate.resolve()
  await Promise.all(all)
  expect(order).toEqual([1, 2, 3])
})

test('what is one too many is refused at once', async () => {
  const queue = new Queue({ atOnce: 1, waiting: 1 })
  const gate = Promise.withResolvers<void>()
  const entered = [queue.run(() => gate.promise), queue.run(() => gate.promise)]
  await expect(queue.run(() => gate.promise)).rejects.toBeInstanceOf(Busy)
  gate.resolve()
  await Promise.all(entered)
})

test('what has waited too long is given up, and its turn is the next one’s', async () => {
  const queue = new Queue({ atOnce: 1, waiting: 10, seconds: 60 })
  const gate = Promise.withResolvers<void>()
  const first = queue.run(() => gate.promise)
  const late = expect(queue.run(() => Promise.resolve('late'))).rejects.toBeInstanceOf(Busy)
  await vi.advanceTimersByTimeAsync(30_000)
  const last = queue.run(() => Promise.resolve('in time'))
  await vi.advanceTimersByTimeAsync(30_000)
  await late
  gate.resolve()
  await first
  expect(await last).toBe('in time')
})
