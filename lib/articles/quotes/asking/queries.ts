import 'server-only'
import { editable } from '@/lib/articles/policy'
import { readLink } from '@/lib/auth/links'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'
import type { QuoteApproval } from '@/prisma/generated/enums'

/** The words that somebody is asked about, and nothing else of the story that would say them. */
export type AskedQuote = { text: string; language: string; speaker: string }

/** What a mailed link asks. Null for one that no longer holds; looking uses nothing up. */
export async function getAskedQuote(token: string): Promise<AskedQuote | null> {
  const link = await readLink('quote_approval', token)
  if (!link?.about) return null
  const quote = await db.quote.findUnique({
    where: { id: link.about.id },
    select: { text: true, language: true, person: nameSelect },
  })
  return quote && { text: quote.text, language: quote.language, speaker: nameOf(quote) }
}

export type QuoteState = {
  id: string
  text: string
  speaker: string
  approval: QuoteApproval
  amendedText: string | null
  askedAt: Date | null
  answeredAt: Date | null
  /** Whether there is an address to ask at. */
  canBeAsked: boolean
}

/** The quotations of a story in one language with their answers, for its page at the desk. */
export async function listQuotesFor(
  viewer: Viewer,
  articleId: string,
  language: string,
): Promise<QuoteState[]> {
  const quotes = await db.quote.findMany({
    where: { language, article: { AND: [{ id: articleId }, editable(viewer)] } },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{ id: true, text: true, language: true, approval: true, amendedText: true },
      ...{ askedAt: true, answeredAt: true },
      person: { select: { ...nameSelect.select, email: true } },
    },
  })
  return quotes.map(({ person, language: spoken, ...quote }) => ({
    ...quote,
    speaker: nameOf({ person, language: spoken }),
    canBeAsked: person.email !== null,
  }))
}

const nameSelect = { select: { translations: { select: { language: true, name: true } } } } as const

function nameOf(quote: {
  language: string
  person: { translations: { language: string; name: string }[] }
}): string {
  return inLanguage(quote.person.translations, quote.language)?.name ?? ''
}
