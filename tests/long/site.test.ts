import { afterAll, beforeAll, expect, test } from 'vitest'
import { startFilledPortal } from '../support/filled-portal'
import type { Portal } from '../support/portal'
import { inEveryLanguage, surveySite, type Site } from '../support/site'

let portal: Portal
let site: Site

beforeAll(async () => {
  portal = (await startFilledPortal()).portal
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
