import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPharos } from '../support/pharos'
import { startPortal, temporaryFolder, type Portal } from '../support/portal'
import { inEveryLanguage, surveySite, type Site } from '../support/site'
import { writeMedia, writeWorld } from '../support/world'

let portal: Portal
let site: Site

beforeAll(async () => {
  const dataFolder = temporaryFolder()
  portal = await startPortal({ PHAROS_DATA: dataFolder, PHAROS_SAMPLE: '1' })
  const files = writeWorld(path.join(dataFolder, 'world'))
  const media = writeMedia(path.join(dataFolder, 'uploads'))
  await runPharos(['import', ...files, '--media', media, '--yes'], { PHAROS_DATA: dataFolder })
  const began = performance.now()
  site = await surveySite({ origin: portal.url, wanted: inEveryLanguage(), grant: '731198', secrets: [] })
  console.log(`${site.pages.length} pages seen in ${Math.round((performance.now() - began) / 1000)} s`)
}, 1_200_000)

afterAll(() => portal?.stop())

// The browser tests ask each page for all that a page has to be, in English and one more language.
test('in all eight languages every link leads somewhere', () => {
  expect(site.pages.length).toBeGreaterThan(2000)
  expect(site.broken).toEqual([])
})

test('in all eight languages every page is valid HTML in that language, with one heading and a title', () => {
  const wrong = site.pages.filter(
    ({ faults, headings, lang, language, title }) =>
      faults.length > 0 || headings !== 1 || lang !== language || title === '',
  )
  expect(wrong.map(({ where, faults }) => [where, faults])).toEqual([])
})

test('in all eight languages a validator accepts what a page says in a machine’s words', () => {
  expect(site.pages.flatMap(({ where, misspoken }) => misspoken.map((error) => [where, error]))).toEqual([])
})
