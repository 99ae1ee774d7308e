import { expect, test } from '@playwright/test'
import { languages } from '@/lib/i18n/languages'
import { pages } from '@/lib/server/pages'
import { fits } from '@/lib/server/segments'
import { inOneMoreLanguage, surveySite, type Said, type Site, type SitePage } from '../support/site'

// One walk over the whole site serves all tests of this file.
test.describe.configure({ mode: 'default' })

/** The sample consortium and what the tests' portal imported; `npm run test:long` walks through all of its languages. */
let site: Site
let walk: Promise<Site> | undefined

/** What is a draft, private, behind a password or only for members. */
const secrets = [
  'A draft of something',
  'A private note',
  'Behind a password',
  'draft-city-contract',
  'a city contract should not promise',
]

const kilobyte = 1024

// Not before all: so the time that it takes is that of the first test, which stands among the slowest.
test.beforeEach(async ({ baseURL }) => {
  // Hundreds of pages that nobody asked for before, beside whatever else the machine does.
  test.setTimeout(600_000)
  walk ??= surveySite({ origin: baseURL ?? '', wanted: inOneMoreLanguage(), grant: '731198', secrets })
  site = await walk
})

const isPrivate = ({ address }: SitePage) => {
  const [, , ...segments] = new URL(address).pathname.split('/')
  return pages.find(({ path }) => fits(path, segments))?.private === true
}

/** Where the pages are of which something is so. */
function pagesWith(isSo: (page: SitePage) => unknown): string[] {
  return site.pages.filter(isSo).map(({ where }) => where)
}

test('every link leads somewhere', () => {
  expect(site.pages.length).toBeGreaterThan(800)
  expect(site.broken).toEqual([])
})

test('every page is valid HTML', () => {
  const errors = site.pages.flatMap(({ where, faults }) => faults.map((fault) => `${fault} at ${where}`))
  expect(errors.slice(0, 20)).toEqual([])
})

test('no page ships a script of the framework, sets a cookie or asks a third party', ({ baseURL }) => {
  const isOwn = (address: string) => new URL(address, baseURL).origin === baseURL
  expect(pagesWith(({ cookie }) => cookie !== null)).toEqual([])
  expect(pagesWith(({ loaded }) => !loaded.every(isOwn))).toEqual([])
  const isIsland = (script = '') => /^\/islands\/[\w-]+\.[0-9a-f]+\.js$/.test(script)
  expect(pagesWith(({ scripts }) => !scripts.every(isIsland))).toEqual([])
})

test('every page has one heading of the first level, its language and a title', () => {
  expect(pagesWith(({ headings }) => headings !== 1)).toEqual([])
  expect(pagesWith(({ lang, language }) => lang !== language)).toEqual([])
  expect(pagesWith(({ title }) => title === '')).toEqual([])
})

test('every link leads to a canonical address, and the page there names itself in every language', ({
  baseURL,
}) => {
  // A link to one figure's proof opens whatever page of the list it stands on.
  const lists = site.pages.filter(
    (page) => !isPrivate(page) && !new URL(page.address).searchParams.has('figure'),
  )
  for (const { address, language, canonical, alternates } of lists) {
    const path = address.slice(`${baseURL}/${language}`.length)
    expect({ address, canonical, alternates }).toEqual({
      address,
      canonical: [address],
      alternates: {
        ...Object.fromEntries(languages.map((other) => [other, `${baseURL}/${other}${path}`])),
        'x-default': `${baseURL}${path || '/'}`,
      },
    })
  }
})

test('the ways in are linked for everybody, and of no use to a search engine', () => {
  const ways = site.pages.filter(isPrivate)
  expect(new Set(ways.map(({ section }) => section))).toEqual(new Set(['sign-in', 'sign-up', 'reset']))
  for (const { where, robots, canonical, alternates } of ways)
    expect({ where, robots, canonical, alternates }).toEqual({
      where,
      robots: 'noindex',
      canonical: [],
      alternates: {},
    })
})

test('no page weighs more than 60 KB with its styles and scripts, nor 200 KB before compression', ({
  baseURL,
}) => {
  const sum = (files: (string | undefined)[]) =>
    files.reduce((total, file = '') => total + (site.files.get(baseURL + file) ?? NaN), 0)
  const heavy = site.pages.flatMap(({ where, bytes, unpacked, styles, scripts }) => {
    const [script, all] = [sum(scripts), bytes + sum(styles) + sum(scripts)]
    const isLight = unpacked <= 200 * kilobyte && script <= 10 * kilobyte && all <= 60 * kilobyte
    return isLight ? [] : [`${all} bytes, ${script} of them scripts, ${unpacked} unpacked: ${where}`]
  })
  expect(heavy).toEqual([])
})

const types: Record<string, RegExp> = {
  news: /^(?:NewsArticle|BlogPosting)$/,
  events: /^Event$/,
  cities: /^(?:City|AdministrativeArea)$/,
  partners: /^Organization$/,
  projects: /^ResearchProject$/,
  solutions: /^TechArticle$/,
  themes: /^CollectionPage$/,
  groups: /^Organization$/,
  people: /^Person$/,
  pairings: /^Project$/,
  library: /^(?:PresentationDigitalDocument|DigitalDocument|Report)$/,
  impact: /^Dataset$/,
}

test('every record says in a machine’s words what it is', () => {
  const silent: string[] = []
  for (const { where, section, slug, said } of site.pages) {
    const expected = types[section]
    if (!expected || !(slug ?? section === 'impact')) continue
    const found = said.flatMap(typesOf)
    if (!found.some((type) => expected.test(type))) silent.push(`${where}: ${found.join(' ')}`)
    if (slug && !found.includes('BreadcrumbList')) silent.push(`${where}: no way to it`)
  }
  expect(silent).toEqual([])
})

test('a validator accepts what every page says in a machine’s words', () => {
  const errors = site.pages.flatMap(({ where, misspoken }) =>
    misspoken.map((error) => `${error} at ${where}`),
  )
  expect(errors.slice(0, 20)).toEqual([])
})

test('nothing that is unpublished is linked or named anywhere', () => {
  expect(pagesWith(({ leaked }) => leaked.length > 0)).toEqual([])
})

test('every page names its funder', () => {
  expect(pagesWith(({ funded }) => !funded)).toEqual([])
})

function typesOf(said: Said): string[] {
  return [...(said['@type'] ? [said['@type']] : []), ...(said['@graph'] ?? []).flatMap(typesOf)]
}
