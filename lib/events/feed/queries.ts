import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { eventPath, eventsTag, type EventFilters } from '@/lib/events/paths'
import { publishedEvents } from '@/lib/events/queries'
import type { FeedItem } from '@/lib/feeds/feed'
import { groupsTag } from '@/lib/groups/paths'
import { mentionSelect, toMention } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { wordsFor } from '@/lib/i18n/words'
import { absoluteUrl } from '@/lib/pages/addresses'
import { noteReads } from '@/lib/server/reading'

/** Events under filters in the order in which they were made known, as a feed tells of them. */
export async function listEventsOfFeed(
  language: string,
  filters: EventFilters,
  limit: number,
): Promise<FeedItem[]> {
  noteReads(eventsTag, groupsTag)
  const events = await db.event.findMany({
    where: publishedEvents(filters, new Date()),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      slug: true,
      status: true,
      createdAt: true,
      updatedAt: true,
      translations: {
        where: { status: 'published' },
        select: { language: true, title: true, summary: true, publishedAt: true, updatedAt: true },
      },
      group: mentionSelect,
    },
  })
  return events.map((event) => toItem(event, language))
}

type Selected = Prisma.EventGetPayload<{
  select: {
    id: true
    slug: true
    status: true
    createdAt: true
    updatedAt: true
    group: typeof mentionSelect
  }
}> & {
  translations: {
    language: string
    title: string
    summary: string
    publishedAt: Date | null
    updatedAt: Date
  }[]
}

function toItem(event: Selected, language: string): FeedItem {
  const { id, slug, status, createdAt, updatedAt, translations } = event
  const text = inLanguage(translations, language)
  const title = text?.title ?? ''
  const group = toMention(event.group, language)
  const changes = [updatedAt, text?.updatedAt ?? updatedAt].map((date) => date.getTime())
  return {
    id,
    title: status === 'cancelled' ? wordsFor(language)('events.cancelledTitle', { title }) : title,
    summary: text?.summary ?? '',
    url: absoluteUrl(text?.language ?? language, eventPath(slug)),
    published: text?.publishedAt ?? createdAt,
    updated: new Date(Math.max(...changes)),
    authors: group ? [group.name] : [],
    categories: [],
  }
}
