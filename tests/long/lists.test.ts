import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillWithMany } from '../support/many'
import { editorOf } from '../support/session-cookies'
import { embeddedWorld, hasServer, postgresWorld, worldSecret, type World } from '../support/world-of-portals'

/** Milliseconds from the request to the last byte, on a page that nobody has asked for before; and at the desk. */
const [budget, budgetAtDesk] = [150, 300]

const filters = {
  '/en/news': {
    theme: ['theme-3'],
    city: ['city-1'],
    project: ['project-2'],
    partner: ['partner-4'],
    kind: ['blog'],
    year: ['2024'],
    page: ['2', '250'],
  },
  '/en/events': {
    when: ['past'],
    group: ['group-2'],
    kind: ['webinar'],
    city: ['city-7'],
    page: ['2'],
  },
  '/en/impact': {
    city: ['city-3'],
    project: ['project-2'],
    theme: ['theme-3'],
    kind: ['measured'],
    page: ['2', '400'],
  },
  '/en/themes': { page: ['2'] },
  '/en/editor/articles': {
    status: ['published', 'draft'],
    language: ['sv'],
    partner: ['partner-4'],
    city: ['city-7'],
    assignee: ['nobody'],
    q: ['story+77'],
    sort: ['dated'],
    page: ['2'],
  },
}

let world: World | undefined
let origin: string
/** Of an editor, who alone sees the desk; a page that anybody may read is asked for without. */
let cookie: string

// Who has ten thousand articles has a server for them; without one the embedded database is measured.
beforeAll(async () => {
  world = hasServer ? await postgresWorld(1) : await embeddedWorld()
  origin = world.portals[0]?.url ?? ''
  await fillWithMany(world.url)
  cookie = await editorOf(world.url, worldSecret)
}, 300_000)

afterAll(() => world?.close())

/** The list without a filter and with every set of them, one value each. */
function addressesOf(list: string, parameters: Record<string, string[]>): string[] {
  const sets = Object.entries(parameters).reduce<string[][]>(
    (all, [name, values]) => [
      ...all,
      ...all.flatMap((set) => values.map((value) => [...set, `${name}=${value}`])),
    ],
    [[]],
  )
  return sets.map((set) => (set.length > 0 ? `${list}?${set.join('&')}` : list))
}

function isOfDesk(address: string): boolean {
  return address.startsWith('/en/editor')
}

async function read(address: string): Promise<number> {
  const headers = new Headers(isOfDesk(address) ? { cookie } : undefined)
  const answer = await fetch(origin + address, { headers, redirect: 'manual' })
  await answer.arrayBuffer()
  return answer.status
}

test.each(Object.entries(filters))(
  '%s of ten thousand answers every set of filters in time, rendered',
  async (list, parameters) => {
    expect(await read(list)).toBe(200)
    // The first of each kind loads and plans what all later ones have: it is asked for before, of another page.
    const first = Object.entries(parameters).map(([name, [value]]) => `&${name}=${value}`)
    for (const query of ['', ...first, first.join('')])
      await read(`${list}?page=3${query.replace(/&page=\d+/, '')}`)
    const taken: { address: string; ms: number }[] = []
    for (const address of addressesOf(list, parameters)) {
      const start = performance.now()
      expect([address, await read(address)]).toEqual([address, expect.toBeOneOf([200, 404])])
      taken.push({ address, ms: performance.now() - start })
    }
    const sorted = taken.toSorted((a, b) => a.ms - b.ms)
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]?.ms ?? 0)
    console.log(
      `${list}: ${taken.length} addresses, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, slowest`,
    )
    for (const { address, ms } of sorted.slice(-5)) console.log(`  ${Math.round(ms)} ms ${address}`)
    expect(sorted.filter(({ ms }) => ms > (isOfDesk(list) ? budgetAtDesk : budget))).toEqual([])
  },
)
