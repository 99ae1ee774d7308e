import { languages } from '@/lib/i18n/languages'
import { attribute, crawl, type Element, type Visited } from './crawl'
import { structuredDataErrors } from './structured-data'
import { htmlErrors } from './valid-html'

/** What a page says in a machine's words. */
export type Said = { '@type'?: string; '@graph'?: Said[] }

/** What the tests ask of a page; the page itself is not kept, for thousands of them fill a memory. */
export type SitePage = {
  address: string
  /** With the page that it was found on, for whoever has to mend it. */
  where: string
  language: string
  /** First segment after the language; empty for home. */
  section: string
  slug?: string
  cookie: string | null
  /** The page alone, as sent and as the browser unpacks it. */
  bytes: number
  unpacked: number
  headings: number
  lang?: string
  title: string
  /** What it asks of search engines. */
  robots?: string
  canonical: string[]
  /** Address by language, `x-default` among them. */
  alternates: Record<string, string | undefined>
  /** Addresses of executed scripts; undefined for one that stands in the page. */
  scripts: (string | undefined)[]
  styles: string[]
  /** Everything that the browser asks for by itself. */
  loaded: string[]
  said: Said[]
  /** Whether it states who funds the consortium. */
  funded: boolean
  /** What it names of what nobody may see. */
  leaked: string[]
  /** What validators have against its HTML and its structured data. */
  faults: string[]
  misspoken: string[]
}

export type Site = {
  pages: SitePage[]
  /** Addresses that answered other than they should, and where they were found. */
  broken: string[]
  /** Sizes of files as sent, by address. */
  files: Map<string, number>
}

type About = {
  origin: string
  /** Which of the found addresses are asked for. */
  wanted: (address: URL) => boolean
  /** Stands in the funding statement alone. */
  grant: string
  /** Names that stand on no page. */
  secrets: readonly string[]
}

/** Follows every wanted link from the English home page on. */
export async function surveySite({ origin, wanted, grant, secrets }: About): Promise<Site> {
  const site: Site = { pages: [], broken: [], files: new Map() }
  await crawl({
    start: `${origin}/en`,
    wanted,
    see: async (visited, elements) => {
      const { address, status, body, bytes } = visited
      const where = `${address} (linked from ${visited.from})`
      if (status !== expectedStatus(address)) site.broken.push(`${status} ${where}`)
      else if (!body) site.files.set(address, bytes)
      else
        site.pages.push({
          ...headOf(visited, elements),
          ...loadedBy(elements),
          where,
          funded: (/<footer[\s\S]*<\/footer>/.exec(body)?.[0] ?? '').includes(grant),
          leaked: secrets.filter((secret) => body.includes(secret)),
          faults: await htmlErrors(body),
          misspoken: await structuredDataErrors(body),
        })
    },
  })
  return site
}

/** An address for readers whose language nobody knows leads on to the best one that they accept. */
function expectedStatus(address: string): number {
  return /^\/[a-z]{2}(?:\/|$)|\./.test(new URL(address).pathname) ? 200 : 307
}

const others = languages.filter((language) => language !== 'en')

/**
 * In English every address. In the other languages, where nothing but the words is different: every list, each record
 * and each set of filters in one of them by turns, and of each kind of record one in all.
 */
export function inOneMoreLanguage(): About['wanted'] {
  const kinds = new Set<string>()
  const isFirst = (kind: string) => kinds.size < kinds.add(kind).size
  return ({ pathname, searchParams }) => {
    const [, language = '', section = '', slug] = pathname.split('/')
    if (!others.some((other) => other === language) || pathname.includes('.')) return true
    const filters = [...searchParams.keys()].join('&')
    if (filters) return turnOf(section + filters) === language && isFirst(`${section} ${filters}`)
    return !slug || turnOf(slug) === language || isFirst(`${language} ${section}`)
  }
}

function turnOf(name: string): string | undefined {
  return others[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % others.length]
}

/** Every address in every language, and of the lists under filters in other languages one for each set of filters. */
export function inEveryLanguage(): About['wanted'] {
  const kinds = new Set<string>()
  return ({ pathname, search, searchParams }) => {
    const kind = `${pathname}?${[...searchParams.keys()].join('&')}`
    return !search || pathname.startsWith('/en/') || kinds.size < kinds.add(kind).size
  }
}

function headOf({ address, headers, bytes, body }: Visited, elements: Element[]) {
  const [, language = '', section = '', slug] = new URL(address).pathname.split('/')
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name)
  const linked = (rel: string) => all('link').filter((link) => attribute(link, 'rel') === rel)
  const inLanguages = linked('alternate').filter((link) => attribute(link, 'hreflang') !== undefined)
  const alternates = inLanguages.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])
  return {
    address,
    language,
    section,
    slug,
    cookie: headers.get('set-cookie'),
    bytes,
    unpacked: Buffer.byteLength(body),
    headings: all('h1').length,
    lang: attribute(all('html')[0], 'lang'),
    title: textOf(all('title')[0]),
    robots: attribute(
      all('meta').find((meta) => attribute(meta, 'name') === 'robots'),
      'content',
    ),
    canonical: linked('canonical').map((link) => attribute(link, 'href') ?? ''),
    alternates: Object.fromEntries(alternates) as SitePage['alternates'],
  }
}

function loadedBy(elements: Element[]) {
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  const isSaid = (script: Element) => attribute(script, 'type') === 'application/ld+json'
  const hrefsOf = (rels: RegExp) =>
    elements
      .filter((element) => rels.test(attribute(element, 'rel') ?? ''))
      .flatMap((element) => attribute(element, 'href') ?? [])
  const sources = elements.flatMap((element) => attribute(element, 'src') ?? [])
  return {
    scripts: scripts.filter((script) => !isSaid(script)).map((script) => attribute(script, 'src')),
    said: scripts.filter(isSaid).map((script) => JSON.parse(textOf(script)) as Said),
    styles: hrefsOf(/^stylesheet$/),
    loaded: [...sources, ...hrefsOf(/^(?:stylesheet|icon|preload|manifest)$/)],
  }
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('')
}
