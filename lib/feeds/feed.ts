import { Feed } from 'feed'

/** What a feed says of one record. Addresses are absolute. */
export type FeedItem = {
  /** Stays the same for ever, whatever becomes of the title and the address. */
  id: string
  title: string
  url: string
  summary: string
  published: Date
  updated: Date
  authors: readonly string[]
  categories: readonly string[]
}

export type FeedAbout = {
  title: string
  /** The list that it follows, and the feed itself. */
  url: string
  feedUrl: string
  language: string
  /** Whose feed it is. */
  author: string
}

export const feedFormats = {
  'feed.xml': { contentType: 'application/atom+xml; charset=utf-8', write: (feed: Feed) => feed.atom1() },
  'feed.json': { contentType: 'application/feed+json; charset=utf-8', write: (feed: Feed) => feed.json1() },
} as const

export type FeedFormat = keyof typeof feedFormats

/** A feed in Atom (RFC 4287) or JSON Feed 1. Items newest first. */
export function writeFeed(format: FeedFormat, about: FeedAbout, items: readonly FeedItem[]): string {
  const { title, url, feedUrl, language, author } = about
  const links = format === 'feed.xml' ? { atom: feedUrl } : { json: feedUrl }
  const updated = lastUpdate(items) ?? new Date(0)
  const feed = new Feed({
    id: feedUrl,
    title,
    link: url,
    language,
    updated,
    feedLinks: links,
    author: { name: author },
    generator: 'Pharos',
  })
  for (const item of items) feed.addItem(toEntry(item))
  return feedFormats[format].write(feed)
}

/** When anything in a feed changed last; null for an empty one. */
export function lastUpdate(items: readonly FeedItem[]): Date | null {
  const [newest] = items.map(({ updated }) => updated.getTime()).toSorted((a, b) => b - a)
  return newest === undefined ? null : new Date(newest)
}

function toEntry({ id, title, url, summary, published, updated, authors, categories }: FeedItem) {
  return {
    id: `urn:uuid:${id}`,
    title,
    link: url,
    description: summary,
    date: updated,
    published,
    // The writer of JSON takes an empty list for a list of one.
    ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    ...(categories.length > 0 && { category: categories.map((name) => ({ name, term: name })) }),
  }
}
