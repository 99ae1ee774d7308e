import 'server-only'
import { randomUUID } from 'node:crypto'
import { listArticlesOfFeed } from '@/lib/articles/feed/queries'
import { articleParameters } from '@/lib/articles/schema'
import { listDocumentsOfFeed } from '@/lib/documents/feed/queries'
import { documentParameters } from '@/lib/documents/schema'
import { listEventsOfFeed } from '@/lib/events/feed/queries'
import { eventParameters } from '@/lib/events/schema'
import type { feedSections } from '@/lib/feeds/paths'
import { feedFormats, lastUpdate, writeFeed, type FeedFormat, type FeedItem } from '@/lib/feeds/feed'
import { isLanguage, type Language } from '@/lib/i18n/languages'
import { wordsFor } from '@/lib/i18n/words'
import { absoluteUrl } from '@/lib/pages/addresses'
import { getPortal } from '@/lib/portal/queries'
import type { PageKind } from '@/lib/server/pages'
import { whileReading, type Reading } from '@/lib/server/reading'
import type { Rendering } from '@/lib/server/render'

/** Entries of a feed: what a reader that comes by once a week has not seen. */
const entries = 30

type Parameters = PageKind['parameters']
type List = (language: string, filters: Record<string, never>, limit: number) => Promise<FeedItem[]>

type Section = (typeof feedSections)[number]

const sections: Readonly<Record<Section, { parameters: Parameters; list: List }>> = {
  news: { parameters: withoutPage(articleParameters), list: listArticlesOfFeed },
  events: { parameters: withoutPage(eventParameters), list: listEventsOfFeed },
  library: { parameters: withoutPage(documentParameters), list: listDocumentsOfFeed },
}

/** Every feed as an address of the portal: kept, and dropped when what it tells of is touched, as pages are. */
export const feedPages: readonly PageKind[] = Object.entries(sections).flatMap(([section, { parameters }]) =>
  Object.keys(feedFormats).map((format) => {
    return {
      path: [section, format],
      parameters,
      personal: false,
      private: false,
      form: false,
      endless: false,
    }
  }),
)

/** @param address canonical; null for what is no feed's */
export function feedAt(address: string): (() => Promise<Rendering>) | null {
  const [path = '', query = ''] = address.split('?', 2)
  const [, language, section = '', format = ''] = path.split('/')
  if (!isLanguage(language) || !isSection(section) || !isFormat(format)) return null
  return () => renderFeed(language, section, format, new URLSearchParams(query))
}

async function renderFeed(
  language: Language,
  section: Section,
  format: FeedFormat,
  given: URLSearchParams,
): Promise<Rendering> {
  const { parameters, list } = sections[section]
  const reading: Reading = {
    tags: new Set(),
    status: 200,
    keep: true,
    until: Infinity,
    reference: randomUUID().slice(0, 8),
    asking: null,
    headers: [],
    denied: null,
  }
  const filters = Object.fromEntries(
    [...given].flatMap(([name, value]) => {
      const parsed = parameters[name]?.safeParse(value)
      return parsed?.success ? [[name, parsed.data]] : []
    }),
  ) as Record<string, never>
  const html = await whileReading(reading, async () => {
    const [portal, items] = await Promise.all([getPortal(language), list(language, filters, entries)])
    const changed = lastUpdate(items)
    if (changed) reading.headers.push(['Last-Modified', changed.toUTCString()])
    const query = given.size > 0 ? `?${given}` : ''
    const about = {
      title: `${wordsFor(language)(`layout.sections.${section}`)} · ${portal.name}`,
      url: absoluteUrl(language, `/${section}${query}`),
      feedUrl: absoluteUrl(language, `/${section}/${format}${query}`),
      language,
      author: portal.name,
    }
    return writeFeed(format, about, items)
  })
  return { ...reading, html, contentType: feedFormats[format].contentType, location: null }
}

function isSection(section: string): section is Section {
  return Object.hasOwn(sections, section)
}

function isFormat(format: string): format is FeedFormat {
  return Object.hasOwn(feedFormats, format)
}

function withoutPage({ page: _, ...parameters }: Parameters): Parameters {
  return parameters
}
