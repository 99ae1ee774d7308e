import { afterEach, describe, expect, test, vi } from 'vitest'
import { inOneSentence, secondsUntilRetry } from '@/lib/jobs/back-off'
import { Lane, type DoNext } from '@/lib/jobs/lane'

const never = 1_000_000_000
const lanes: Lane[] = []
const lane = (doNext: DoNext, interval = never) => {
  const made = new Lane(doNext, interval)
  lanes.push(made)
  return made
}
afterEach(async () => {
  vi.restoreAllMocks()
  for (const made of lanes.splice(0)) await made.stop()
})

/** Work that is there or not, and how often somebody looked. */
function stock(things: number) {
  const look = vi.fn(() => Promise.resolve(things-- > 0))
  return { look, add: (more: number) => (things = Math.max(things, 0) + more) }
}

describe('a lane', () => {
  test('does one thing after another, and rests when nothing is left', async () => {
    const { look } = stock(3)
    lane(look)
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(4))
  })

  test('looks at once when it is woken', async () => {
    const { look, add } = stock(0)
    const woken = lane(look)
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1))
    add(2)
    woken.wake()
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(4))
  })

  test('that is woken while it looks looks again before it rests', async () => {
    const looks: (() => void)[] = []
    const woken = lane(() => new Promise((resolve) => looks.push(() => resolve(false))))
    await vi.waitFor(() => expect(looks).toHaveLength(1))
    woken.wake()
    looks[0]?.()
    await vi.waitFor(() => expect(looks).toHaveLength(2))
    looks[1]?.()
  })

  test('looks again after a while without being woken', async () => {
    const { look } = stock(0)
    lane(look, 1)
    await vi.waitFor(() => expect(look.mock.calls.length).toBeGreaterThan(3))
  })

  test('goes on after what it could not do, and complains of the same trouble once', async () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue()
    const look = vi.fn(() => Promise.reject(new Error('The database is away.')))
    lane(look, 1)
    await vi.waitFor(() => expect(look.mock.calls.length).toBeGreaterThan(3))
    expect(complaints).toHaveBeenCalledTimes(1)
  })

  test('that is stopped ends what is in hand and takes nothing more', async () => {
    let finish = () => undefined as void
    const look = vi.fn(() => new Promise<boolean>((resolve) => (finish = () => resolve(true))))
    const stopped = lane(look)
    await vi.waitFor(() => expect(look).toHaveBeenCalled())
    let ended = false
    const stopping = stopped.stop().then(() => (ended = true))
    await Promise.resolve()
    expect(ended).toBe(false)
    finish()
    await stopping
    expect(look).toHaveBeenCalledTimes(1)
  })
})

describe('the time until the next attempt', () => {
  test('is four times longer each time, up to an hour', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => secondsUntilRetry(n, { first: 5, longest: 3600 }))
    expect(waits).toEqual([5, 20, 80, 320, 1280, 3600, 3600, 3600])
  })
})

describe('what went wrong', () => {
  test.each([
    [new Error('No such file'), 'No such file'],
    [new Error('Two\n  lines'), 'Two lines'],
    ['a word', 'a word'],
    [new Error(''), 'It failed without saying why.'],
    [new Error('x'.repeat(400)), `${'x'.repeat(299)}…`],
  ])('%s is told as one line', (error, line) => {
    expect(inOneSentence(error)).toBe(line)
  })
})
