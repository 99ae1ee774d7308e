import { AsyncLocalStorage } from 'node:async_hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeReadable, onWanted } from '@/lib/server/readable'

afterEach(() => vi.useRealTimers())

/** Makes pages as told, until the test ends. */
function making(make: (path: string) => Promise<unknown>) {
  const asked = vi.fn(make)
  const stop = onWanted(asked)
  return { asked, [Symbol.dispose]: stop }
}

describe('who changed a page', () => {
  test('is kept waiting until it is made, each only once', async () => {
    const made: string[] = []
    const { promise: until, resolve: finish } = Promise.withResolvers<void>()
    using maker = making(async (path) => {
      await until
      made.push(path)
    })
    const readable = makeReadable(async () => ['/en', '/en/news', '/en']).then(() => [...made])
    expect(made).toEqual([])
    finish()
    expect(await readable).toEqual(['/en', '/en/news'])
    expect(maker.asked).toHaveBeenCalledTimes(2)
  })

  test('learns nothing of one that cannot be made', async () => {
    using maker = making(() => Promise.reject(new Error('no database')))
    await makeReadable(async () => ['/en'])
    expect(maker.asked).toHaveBeenCalledTimes(1)
  })

  test('is told of their own success where nobody can say which pages those are', async () => {
    using maker = making(async () => undefined)
    await makeReadable(() => Promise.reject(new Error('no database')))
    expect(maker.asked).not.toHaveBeenCalled()
  })

  test('is kept waiting for a second at most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    using _maker = making(() => new Promise(() => undefined))
    let answered = false
    const readable = makeReadable(async () => ['/en']).then(() => (answered = true))
    await vi.advanceTimersByTimeAsync(999)
    expect(answered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await readable
  })

  test('leaves room for visitors: a few are made at once, and none is begun when the second is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const landings: (() => void)[] = []
    using maker = making(() => new Promise<void>((resolve) => landings.push(resolve)))
    const paths = Array.from({ length: 200 }, (_, n) => `/en/news/${n}`)
    const readable = makeReadable(async () => paths)
    await vi.advanceTimersByTimeAsync(0)
    expect(maker.asked).toHaveBeenCalledTimes(4)
    landings.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(maker.asked).toHaveBeenCalledTimes(5)
    await vi.advanceTimersByTimeAsync(1_000)
    await readable
    for (const land of landings) land()
    await vi.advanceTimersByTimeAsync(0)
    expect(maker.asked).toHaveBeenCalledTimes(5)
  })

  test('lends the page nothing of what is known of them', async () => {
    const viewer = new AsyncLocalStorage<string>()
    const seen: unknown[] = []
    using _maker = making(async () => seen.push(viewer.getStore()))
    await viewer.run('an editor', () => makeReadable(async () => ['/en']))
    expect(seen).toEqual([undefined])
  })

  test('is not kept waiting where nobody makes pages', async () => {
    const maker = making(async () => undefined)
    maker[Symbol.dispose]()
    await makeReadable(async () => ['/en'])
    expect(maker.asked).not.toHaveBeenCalled()
  })
})
