import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate/node'
import { elements, crawl, type Visited } from '../support/crawl'
import { structuredDataErrors } from '../support/structured-data'

/** The whole site: the sample consortium and what the tests' portal imported, in eight languages. */
let site: Visited[]
let pages: Visited[]
/** Those in the language that all texts are in, and the same few of each kind in the others. */
let looked: Visited[]

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(300_000)
  site = await crawl(`${baseURL}/en`, () => true)
  pages = site.filter(({ headers }) => headers.get('content-type')?.startsWith('text/html'))
  looked = pages.filter(isLookedAt(2))
})

/** All pages in English; of other languages the first few under each section. */
function isLookedAt(each: number): (page: Visited) => boolean {
  const seen = new Map<string, number>()
  return ({ address }) => {
    const [, language = '', section = '', slug] = new URL(address).pathname.split('/')
    const kind = `${language}/${section}/${slug ? 'record' : 'list'}`
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    return language === 'en' || (seen.get(kind) ?? 0) <= each
  }
}

const where = ({ address, from }: Visited) => `${address} (linked from ${from})`
const find = (html: string, test_: (element: ReturnType<typeof elements>[number]) => boolean) =>
  elements(html).filter(test_)
const attribute = (element: ReturnType<typeof elements>[number] | undefined, name: string) =>
  element?.attrs.find((candidate) => candidate.name === name)?.value

test('every link leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(2000)
  // The address for readers whose language nobody knows leads on to the best one that they accept.
  const broken = site.filter(
    ({ address, status }) =>
      status !== (/^\/[a-z]{2}(?:[/?]|$)|\./.test(new URL(address).pathname) ? 200 : 307),
  )
  expect(broken.map(where)).toEqual([])
})

test('every page is valid HTML', async () => {
  test.setTimeout(240_000)
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // The serializer writes what the HTML standard writes.
      'void-style': ['error', { style: 'omit' }],
      // Everything that is loaded comes from the portal itself.
      'require-sri': ['error', { target: 'crossorigin' }],
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      // Custom elements of the islands and the reset that lists need in one browser.
      'no-redundant-role': 'off',
      'prefer-native-element': ['error', { exclude: ['list', 'region', 'navigation'] }],
    },
  })
  const errors: string[] = []
  for (const page of looked) {
    const report = await validator.validateString(page.body)
    for (const result of report.results) {
      errors.push(
        ...result.messages.map((message) => `${page.address}: ${message.ruleId}: ${message.message}`),
      )
    }
  }
  expect([...new Set(errors)].slice(0, 20)).toEqual([])
})

test('no page ships a script of the framework or asks a third party', ({ baseURL }) => {
  for (const page of pages) {
    const scripts = find(page.body, ({ tagName }) => tagName === 'script')
    const executed = scripts.filter((script) => attribute(script, 'type') !== 'application/ld+json')
    expect([page.address, ...executed.map((script) => attribute(script, 'src'))]).toEqual([
      page.address,
      ...executed.map(() => expect.stringMatching(/^\/islands\/[\w-]+\.[0-9a-f]+\.js$/)),
    ])
    const loaded = find(
      page.body,
      ({ tagName, attrs }) => tagName !== 'a' && attrs.some(({ name }) => name === 'src'),
    )
    for (const element of loaded)
      expect(new URL(attribute(element, 'src') ?? '', baseURL).origin).toBe(baseURL)
    expect(page.headers.get('set-cookie')).toBeNull()
  }
})

test('every page has one heading of the first level, a language, a title and a canonical address', ({
  baseURL,
}) => {
  for (const page of pages) {
    const language = new URL(page.address).pathname.slice(1, 3)
    const heads = find(page.body, ({ tagName }) => tagName === 'h1')
    const html = find(page.body, ({ tagName }) => tagName === 'html')[0]
    const links = find(page.body, ({ tagName }) => tagName === 'link')
    const canonical = links
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href'))
    const others = links.map((link) => attribute(link, 'hreflang')).filter(Boolean)
    expect([page.address, heads.length, attribute(html, 'lang'), canonical.length, others.length]).toEqual([
      page.address,
      1,
      language,
      1,
      9,
    ])
    expect(canonical[0]?.startsWith(`${baseURL}/${language}`)).toBe(true)
    expect(find(page.body, ({ tagName }) => tagName === 'title').length).toBeGreaterThan(0)
  }
})

const types: Record<string, RegExp> = {
  news: /^(?:NewsArticle|BlogPosting|Report)$/,
  events: /Event$/,
  cities: /^(?:City|AdministrativeArea|Place)$/,
  partners: /Organization$/,
  projects: /^ResearchProject$/,
  solutions: /./,
  themes: /./,
  groups: /Organization$/,
  people: /^Person$/,
  pairings: /./,
  library: /^(?:PresentationDigitalDocument|\w*DigitalDocument|Report)$/,
  impact: /^Dataset$/,
}

test('every record says in a machine’s words what it is', () => {
  const silent: string[] = []
  for (const page of pages) {
    const [, , section = '', slug] = new URL(page.address).pathname.split('/')
    const expected = types[section]
    if (!expected || !(slug ?? section === 'impact')) continue
    const found = saidOn(page).flatMap(typesOf)
    if (!found.some((type) => expected.test(type))) silent.push(`${where(page)}: ${found.join(' ')}`)
    if (slug && !found.includes('BreadcrumbList')) silent.push(`${where(page)}: no way to it`)
  }
  expect(silent).toEqual([])
})

test('a validator accepts what every page says in a machine’s words', async () => {
  test.setTimeout(240_000)
  const errors = new Set<string>()
  for (const page of looked)
    for (const error of await structuredDataErrors(page.body)) errors.add(`${error} (${page.address})`)
  expect([...errors].slice(0, 20)).toEqual([])
})

test('nothing that is unpublished is linked or named anywhere', () => {
  const named = pages.filter(({ body }) => /A draft of something|A private note|Behind a password/.test(body))
  expect(named.map(where)).toEqual([])
})

test('every page names its funder', () => {
  const silent = pages.filter(({ body }) => !/<footer[\s\S]*731198/.test(body))
  expect(silent.map(where)).toEqual([])
})

function saidOn(page: Visited): Said[] {
  const scripts = find(page.body, (element) => attribute(element, 'type') === 'application/ld+json')
  return scripts.flatMap((script) =>
    script.childNodes.map((node) => JSON.parse('value' in node ? node.value : '') as Said),
  )
}

type Said = { '@type'?: string; '@graph'?: Said[] }

function typesOf(said: Said): string[] {
  return [...(said['@type'] ? [said['@type']] : []), ...(said['@graph'] ?? []).flatMap(typesOf)]
}
