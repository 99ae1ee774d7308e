import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askCrowd, formOf, gatherCrowd, press, type Crowd } from '../support/crowd'
import type { Portal } from '../support/portal'
import { runSql } from '../support/postgres'
import { until } from '../support/until'
import { embeddedWorld, hasServer, postgresWorld, worldSecret, type World } from '../support/world-of-portals'

describe.each([
  { on: 'the embedded database', start: embeddedWorld, there: true, quick: false },
  { on: 'Postgres', start: () => postgresWorld(1), there: hasServer, quick: hasServer },
  { on: 'Postgres with two instances', start: () => postgresWorld(2), there: hasServer, quick: hasServer },
])('on $on', ({ start, there, quick }) => {
  let world: World | undefined

  beforeAll(async () => {
    if (there) world = await start()
  }, 600_000)
  afterAll(() => world?.close())

  test.runIf(there)(
    'a thousand people who click twice for fifty seats get fifty of them, in order',
    async () => {
      const { url, portals } = world ?? { url: '', portals: [] }
      const crowd = await gatherCrowd(url, { people: 1000, seats: 50, secret: worldSecret })
      const began = performance.now()
      const presses = await pressAll(portals, crowd, 2)
      const seconds = (performance.now() - began) / 1000
      console.log(`A thousand people who clicked twice were answered within ${seconds.toFixed(1)} s.`)
      expect(
        new Map(
          [...Map.groupBy(presses, ({ status }) => status)].map(([status, all]) => [status, all.length]),
        ),
      ).toEqual(new Map([[303, 2000]]))
      const rows = await registrationsOf(url, crowd)
      expect(rows.slice(0, 50).every(({ state }) => state === 'confirmed')).toBe(true)
      expect(rows.slice(50).map(({ position }) => position)).toEqual(
        Array.from({ length: 950 }, (_, at) => at + 1),
      )
      expect(seconds).toBeLessThan(30)
    },
  )

  test.runIf(quick).each([
    { about: 'fifty people at once', asks: false },
    { about: 'fifty people at once who answer a question and pick a break-out', asks: true },
  ])('$about are answered within 300 ms, nineteen times of twenty', async ({ about, asks }) => {
    const { url, portals } = world ?? { url: '', portals: [] }
    // The mails to the thousand before them are none of theirs.
    await until(async () => !(await hasWork(url)), 120)
    const crowd = await gatherCrowd(url, { people: 1000, seats: null, secret: worldSecret })
    const said = asks ? await askCrowd(url, crowd) : {}
    const presses = await pressAll(portals, crowd, 1, { atOnce: 50, said })
    const sorted = presses.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other)
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Infinity
    console.log(`Of 1,000 registrations by ${about}, 95 % were answered within ${Math.round(p95)} ms.`)
    expect(presses.every(({ status }) => status === 303)).toBe(true)
    const [counted] = await runSql(
      url,
      `SELECT count(*)::int AS registered, (SELECT count(*)::int FROM registration_sessions s
         JOIN registrations r ON r.id = s.registration_id WHERE r.event_id = '${crowd.eventId}') AS picked
       FROM registrations WHERE event_id = '${crowd.eventId}'`,
    )
    expect(counted).toEqual({ registered: 1000, picked: asks ? 1000 : 0 })
    expect(p95).toBeLessThanOrEqual(300)
  })
})

/** Everybody presses so many times at the same moment, so many people at once. @param said beside what the form says */
async function pressAll(
  portals: Portal[],
  { slug, cookies }: Crowd,
  times: number,
  { atOnce = cookies.length, said = {} }: { atOnce?: number; said?: Record<string, string> } = {},
) {
  const instances = portals.map(({ url }) => ({ url, inHand: 0 }))
  const form = await formOf(portals[0]?.url ?? '', slug, cookies[0] ?? '')
  for (const [name, value] of Object.entries(said)) form.set(name, value)
  const waiting = cookies.values()
  const answers: { status: number; milliseconds: number }[] = []
  // As a balancer does that gives to whoever has least in hand (README, Settings).
  const send = async (cookie: string) => {
    const instance = instances.reduce((least, one) => (one.inHand < least.inHand ? one : least))
    instance.inHand += 1
    answers.push(await press(instance.url, slug, cookie, form))
    instance.inHand -= 1
  }
  const people = Array.from({ length: atOnce }, async () => {
    for (const cookie of waiting) await Promise.all(Array.from({ length: times }, () => send(cookie)))
  })
  await Promise.all(people)
  return answers
}

async function hasWork(url: string): Promise<boolean> {
  const rows = await runSql(
    url,
    `SELECT 1 FROM jobs WHERE state IN ('waiting', 'running') AND run_at <= now() LIMIT 1`,
  )
  return rows.length > 0
}

function registrationsOf(url: string, { eventId }: Crowd) {
  return runSql(
    url,
    `SELECT state::text AS state, position FROM registrations WHERE event_id = '${eventId}' ORDER BY created_at, id`,
  )
}
