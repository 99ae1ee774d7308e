import { describe, expect, test, vi } from 'vitest'
import { pageAddress, type PageAddress } from '@/lib/server/page-addresses'
import { PublicPages } from '@/lib/server/public-pages'
import { Busy, Queue } from '@/lib/server/queue'
import { newReading } from '@/lib/server/reading'
import type { Rendering } from '@/lib/server/render'
import { readTarget } from '@/lib/server/target'
import { announce } from '@/lib/server/touch'

function address(target: string): PageAddress {
  const read = readTarget(target)
  const page = typeof read === 'number' ? null : pageAddress(read)
  if (!page) throw new Error(`${target} is no page`)
  return page
}

/** A rendering that ends when it is told to, and says how often it was begun. */
function renderer(about: Partial<Rendering> = {}) {
  const landings: (() => void)[] = []
  const render = vi.fn(async (): Promise<Rendering> => {
    const turn = render.mock.calls.length
    await new Promise<void>((resolve) => landings.push(resolve))
    const html = `<!DOCTYPE html><html lang="en"><head></head><body>${turn}</body></html>`
    const said = { ...newReading(null), tags: new Set(['articles']), location: null }
    return { ...said, html, contentType: 'text/html', ...about }
  })
  const land = () => landings.shift()?.()
  return { render, land }
}

const text = (answer: { bodies: { identity: Buffer } }) =>
  answer.bodies.identity.toString().replace(/^.*<body>|<\/body>.*$/gs, '')
const news = address('/en/news')

describe('searches', () => {
  test('are kept in a room of their own, so that a flood of them drives out no other page', async () => {
    const { render, land } = renderer()
    const pages = new PublicPages(render, { maxBytes: 64_000 })
    const read = async (page: PageAddress) => {
      const asked = pages.get(page)
      land()
      await asked
    }
    await read(news)
    for (let n = 0; n < 30; n += 1) await read(address(`/en/search?q=word${n}`))
    expect(pages.kept(news.canonical)).toBeDefined()
    expect(pages.kept('/en/search?q=word0')).toBeUndefined()
  })

  test('are dropped when something that they could have found is touched', async () => {
    const { render, land } = renderer()
    const pages = new PublicPages(render, { maxBytes: 1e6 })
    const asked = pages.get(address('/en/search?q=heat'))
    land()
    await asked
    expect(pages.kept('/en/search?q=heat')).toBeDefined()
    announce(['articles'])
    expect(pages.kept('/en/search?q=heat')).toBeUndefined()
  })
})

describe('a page is made once', () => {
  test('however many ask at once', async () => {
    const { render, land } = renderer()
    const pages = new PublicPages(render, { maxBytes: 1e6 })
    const asked = [pages.get(news), pages.get(news), pages.get(news)]
    land()
    expect((await Promise.all(asked)).map(text)).toEqual(['1', '1', '1'])
    expect(text(await pages.get(news))).toBe('1')
    expect(render).toHaveBeenCalledTimes(1)
  })

  test('and compressed well when nobody waits any more, under the same content', async () => {
    const filler = Array.from({ length: 2_000 }, (_, at) => `story ${at * 7919}`).join(' ')
    const { render, land } = renderer({ html: `<!DOCTYPE html><body>${filler}</body>` })
    const pages = new PublicPages(render, { maxBytes: 1e6 })
    const asked = pages.get(news)
    land()
    const quick = await asked
    await vi.waitFor(() => expect(pages.kept(news.canonical)?.etags.br).not.toBe(quick.etags.br))
    const well = pages.kept(news.canonical)
    expect(well?.bodies.br.length).toBeLessThan(quick.bodies.br.length)
    expect(well?.bodies.identity).toEqual(quick.bodies.identity)
    announce(['articles'])
    expect(pages.kept(news.canonical)).toBeUndefined()
  })

  test('and a form of it that was made too late is not put back', async () => {
    const { render, land } = renderer()
    const pages = new PublicPages(render, { maxBytes: 1e6 })
    const first = pages.get(news)
    land()
    const quick = await first
    announce(['articles'])
    const second = pages.get(news)
    land()
    const anew = await second
    await vi.waitFor(() => expect(pages.kept(news.canonical)?.etags.br).toMatch(/-b10"$/))
    expect(text(pages.kept(news.canonical) ?? quick)).toBe(text(anew))
  })

  test('and again when something it read is touched', async () => {
    const { render, land } = renderer()
    const pages = new PublicPages(render, { maxBytes: 1e6 })
    const first = pages.get(news)
    land()
    await first
    announce(['events'])
    expect(pages.kept(news.canonical)).toBeDefined()
    announce(['articles'])
    expect(pages.kept(news.canonical)).toBeUndefined()
    const second = pages.get(news)
    land()
    expect(text(await second)).toBe('2')
  })

  test('who asks after a write never gets what was begun before it', async () => {
    const { render, land } = renderer()
    const pages = new PublicPages(render, { maxBytes: 1e6 })
    const before = pages.get(news)
    announce(['articles'])
    const after = pages.get(news)
    land()
    expect(text(await before)).toBe('1')
    await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(2))
    land()
    expect(text(await after)).toBe('2')
    expect(text(await pages.get(news))).toBe('2')
  })
})

describe('a page is not kept', () => {
  test.each([
    ['when it says so', { keep: false }],
    ['when it has stopped being right', { until: 0 }],
  ])('%s', async (_, about) => {
    const { render, land } = renderer(about)
    const pages = new PublicPages(render, { maxBytes: 1e6 })
    const asked = pages.get(news)
    land()
    await asked
    expect(pages.kept(news.canonical)).toBeUndefined()
  })

  test('beyond the memory that pages may take', async () => {
    const { render, land } = renderer({ html: `<!DOCTYPE html><body>${'x'.repeat(2_000)}</body>` })
    const pages = new PublicPages(render, { maxBytes: 24_000 })
    const years = Array.from({ length: 40 }, (_, i) => address(`/en/news?year=${1980 + i}`))
    for (const year of years) {
      const asked = pages.get(year)
      land()
      await asked
    }
    const kept = years.filter((year) => pages.kept(year.canonical))
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(12)
  })
})

test('a flood is refused instead of filling memory', async () => {
  const queue = new Queue({ atOnce: 1, waiting: 1 })
  const running = Promise.withResolvers<void>()
  const first = queue.run(() => running.promise)
  const second = queue.run(() => Promise.resolve('second'))
  await expect(queue.run(() => Promise.resolve('third'))).rejects.toThrow(Busy)
  running.resolve()
  await first
  expect(await second).toBe('second')
})
