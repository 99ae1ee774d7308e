import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Queue } from '@/components/islands/check-in/queue'
import { pressedSchema } from '@/lib/registrations/check-in/schema'

const at = '2027-01-21T13:00:00.000Z'
let taken: unknown[][]

beforeEach(() => {
  const kept = new Map<string, string>()
  taken = []
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('setInterval', () => 0)
  vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
    const said = pressedSchema.safeParse(JSON.parse(body as string))
    if (said.success) taken.push(said.data.pressed)
    return Promise.resolve(Response.json({ expected: 0, there: [] }, { status: said.success ? 200 : 400 }))
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('what was pressed at a door while the line was away', () => {
  it('is not held up by a code that is nobody’s', async () => {
    const queue = new Queue('/door', 'event', () => undefined)
    queue.add({ reference: `https://example.org/${'menu/'.repeat(50)}`, there: true, at })
    queue.add({ reference: 'K7QM2-XRT9B', there: true, at })
    await vi.waitFor(() => expect(queue.waiting).toEqual([]))
    expect(taken.flat().at(-1)).toMatchObject({ reference: 'K7QM2-XRT9B' })
  })

  it('is sent in as many parts as the door takes', async () => {
    const pressed = Array.from({ length: 1_200 }, () => ({ reference: 'K7QM2-XRT9B', there: true, at }))
    localStorage.setItem('pharos check-in event', JSON.stringify(pressed))
    const queue = new Queue('/door', 'event', () => undefined)
    await queue.send()
    expect(queue.waiting).toEqual([])
    expect(taken.map(({ length }) => length)).toEqual([500, 500, 200])
  })
})
