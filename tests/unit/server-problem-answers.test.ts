import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ProblemAnswers } from '@/lib/server/problem-answers'
import { Busy } from '@/lib/server/queue'
import { newReading } from '@/lib/server/reading'
import type { Rendering } from '@/lib/server/render'
import { announce } from '@/lib/server/touch'
import { until } from '../support/until'

let name: string
let away: boolean
let problems: ProblemAnswers

async function render(): Promise<Rendering> {
  if (away) throw new Error('The database is away.')
  const html = `<!DOCTYPE html><html lang="en"><head></head><body>${name}</body></html>`
  const said = { ...newReading(null), keep: false, location: null }
  return Promise.resolve({ ...said, html, contentType: 'text/html' })
}

const server = createServer((request, response) => {
  void problems.sendError(request, response, new Busy('Too many.'))
})

async function shown(): Promise<string> {
  const { port } = server.address() as AddressInfo
  return (await fetch(`http://127.0.0.1:${port}/en/news`)).text()
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ;[name, away] = ['The old name', false]
  problems = new ProblemAnswers(render)
  await problems.prepare()
})

afterEach(async () => {
  problems.close()
  await new Promise((resolve) => server.close(resolve))
  vi.restoreAllMocks()
})

test('the page of a problem bears the name that the portal has today', async () => {
  expect(await shown()).toContain('The old name')
  name = 'The new name'
  announce(['articles'])
  announce(['portal'])
  await until(async () => (await shown()).includes('The new name'))
})

test('the page of a problem holds while no new one can be made', async () => {
  away = true
  announce(['portal'])
  await until(() => vi.mocked(console.error).mock.calls.some(([said]) => String(said).includes('are old')))
  expect(await shown()).toContain('The old name')
  away = false
  name = 'The new name'
  announce(['portal'])
  await until(async () => (await shown()).includes('The new name'))
})
