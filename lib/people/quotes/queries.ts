import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { db, type Prisma } from '@/lib/db'
import { eventsTag } from '@/lib/events/paths'
import { isMentionable, mentionable, titledSelect, toTitled, type Named } from '@/lib/i18n/named'
import { noteReads } from '@/lib/server/reading'

/** Words of somebody, as they agreed to have them said. */
export type PersonQuote = {
  id: string
  language: string
  text: string
  /** Role and organisation at the time. */
  affiliation: string | null
  /** Where they were said; at least one. */
  article: Named | null
  event: Named | null
}

/** What the public may read: what the person agreed to, as it was or amended, and what is in no draft alone. */
export const sayable = {
  approval: { in: ['approved', 'amended'] },
  pendingSince: null,
} satisfies Prisma.QuoteWhereInput

/** How many a person's page shows. */
const longest = 10

/** Quotations of somebody in stories and at events that the public knows, newest first. */
export async function listQuotesOf(language: string, personId: string): Promise<PersonQuote[]> {
  noteReads(articlesTag, eventsTag)
  const quotes = await db.quote.findMany({
    where: { personId, ...sayable, OR: [{ article: mentionable }, { event: mentionable }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: longest,
    select: quoteSelect,
  })
  return quotes.map(({ id, text, amendedText, affiliation, article, event, ...quote }) => ({
    id,
    affiliation,
    language: quote.language,
    text: amendedText ?? text,
    article: isMentionable(article) ? toTitled(article, language) : null,
    event: isMentionable(event) ? toTitled(event, language) : null,
  }))
}

const titled = { select: { ...titledSelect.select, trashedAt: true } } as const

const quoteSelect = {
  id: true,
  language: true,
  text: true,
  amendedText: true,
  affiliation: true,
  article: titled,
  event: titled,
} satisfies Prisma.QuoteSelect
