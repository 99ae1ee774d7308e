import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveWay } from '@/lib/jobs/give-way'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const going = new AbortController().signal

/** Whether the work may go on, after so many milliseconds each. */
async function goesOn(isCrowded: () => boolean, after: number[], signal = going): Promise<boolean[]> {
  let done = false
  const waiting = giveWay(isCrowded, signal).then(() => (done = true))
  const seen: boolean[] = []
  for (const milliseconds of after) {
    await vi.advanceTimersByTimeAsync(milliseconds)
    seen.push(done)
  }
  await vi.runAllTimersAsync()
  await waiting
  return seen
}

test('work for later goes on at once where nobody waits', async () => {
  expect(await goesOn(() => false, [0])).toEqual([true])
})

test('it lets a crowd go first, and goes on when that is gone', async () => {
  let crowded = true
  setTimeout(() => (crowded = false), 1_000)
  expect(await goesOn(() => crowded, [900, 200])).toEqual([false, true])
})

test('it is done now and then also while a crowd stays', async () => {
  expect(await goesOn(() => true, [4_900, 200])).toEqual([false, true])
})

test('a portal that stops waits for nobody', async () => {
  const stopping = new AbortController()
  setTimeout(() => stopping.abort(), 500)
  expect(await goesOn(() => true, [400, 200], stopping.signal)).toEqual([false, true])
})
