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

test('a crowd from one place waits for itself, and who comes from elsewhere hardly for it', async () => {
  const queue = new Queue({ atOnce: 1, waiting: 1_000 })
  const gate = Promise.withResolvers<void>()
  const order: string[] = []
  const come = (name: string, ...from: string[]) =>
    queue.run(async () => {
      await gate.promise
      order.push(name)
    }, from)
  const crowd = Array.from({ length: 200 }, (_, at) => come('crowd', '198.51.100', `198.51.100.${at}`))
  const others = [
    come('neighbour', '198.51.100', '198.51.100.7'),
    come('elsewhere', '203.0.113', '203.0.113.5'),
  ]
  gate.resolve()
  await Promise.all([...crowd, ...others])
  expect(order.indexOf('elsewhere')).toBeLessThanOrEqual(2)
  expect(order.indexOf('neighbour')).toBeGreaterThan(100)
  expect(order).toHaveLength(202)
})

test('one of many in a place waits for their own line there, and not for the longest', async () => {
  const queue = new Queue({ atOnce: 1, waiting: 1_000 })
  const gate = Promise.withResolvers<void>()
  const order: string[] = []
  const come = (name: string, line: string) =>
    queue.run(async () => {
      await gate.promise
      order.push(name)
    }, ['198.51.100', line])
  const all = [
    ...Array.from({ length: 50 }, () => come('crowd', '198.51.100.1')),
    come('one', '198.51.100.2'),
  ]
  gate.resolve()
  await Promise.all(all)
  expect(order.indexOf('one')).toBeLessThanOrEqual(2)
})
