import autocannon from 'autocannon'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPortal, type Portal } from '../support/portal'
import { hiddenFields, samplePassword, signIn } from '../support/signed-in'

const attempts = 200
const seconds = 10
let portal: Portal

beforeAll(async () => {
  portal = await startPortal({
    PHAROS_SAMPLE: '1',
    PHAROS_SAMPLE_PASSWORD: samplePassword,
    // So that each attempt comes from somewhere else: limits by address would end most of them at once.
    TRUSTED_PROXIES: '127.0.0.1,::1',
  })
})

afterAll(() => portal?.stop())

/** A wrong password from an address of its own, for an account that is there or one that is not. */
async function attempt(hidden: [string, string][], number: number): Promise<number> {
  const form = new FormData()
  for (const [name, value] of hidden) form.append(name, value)
  form.set('email', number % 2 === 0 ? `nobody-${number}@example.org` : 'author@pharos.test')
  form.set('password', 'not this one')
  const answer = await fetch(`${portal.url}/en/sign-in`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { Origin: portal.url, 'X-Forwarded-For': `198.51.${number >> 8}.${number & 255}` },
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Milliseconds until somebody is in, who tries again when too many are at the door. */
async function timeToSignIn(): Promise<number> {
  const began = performance.now()
  while (!(await signIn(portal.url, 'member').catch(() => null))) continue
  return performance.now() - began
}

test('while two hundred try to sign in at once, pages are quick and whoever has an account gets in', async () => {
  const hidden = hiddenFields(await (await fetch(`${portal.url}/en/sign-in`)).text())
  await (await fetch(`${portal.url}/en`)).arrayBuffer()
  const ends = performance.now() + seconds * 1000
  const answers: number[] = []
  let number = 0
  const keepTrying = async () => {
    while (performance.now() < ends) answers.push(await attempt(hidden, number++))
  }
  const crowd = Promise.all(Array.from({ length: attempts }, keepTrying))
  const visitors = autocannon({
    url: portal.url.replace('localhost', '127.0.0.1') + '/en',
    connections: 10,
    duration: seconds - 2,
    // Not as many as can be answered: these take a core for themselves, and it is about who signs in.
    overallRate: 500,
  })
  const waited: number[] = []
  while (performance.now() < ends - 4_000) waited.push(await timeToSignIn())
  const [{ latency, errors, non2xx }] = await Promise.all([visitors, crowd])
  const slowest = Math.round(Math.max(...waited))
  console.log(
    `${answers.length} attempts; pages p99 ${latency.p99} ms; ${waited.length} in, the slowest after ${slowest} ms`,
  )
  expect([errors, non2xx]).toEqual([0, 0])
  expect([...new Set(answers)].filter((status) => ![422, 429, 503].includes(status))).toEqual([])
  expect(latency.p99).toBeLessThanOrEqual(250)
  expect(slowest).toBeLessThanOrEqual(3_000)
})
