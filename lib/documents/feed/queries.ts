import 'server-only'
import { db } from '@/lib/db'
import { documentPath, documentsTag, type DocumentFilters } from '@/lib/documents/paths'
import { newestFirst, publishedDocuments } from '@/lib/documents/queries'
import type { FeedItem } from '@/lib/feeds/feed'
import { mentionable, namedSelect, toNamed } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { peopleTag } from '@/lib/people/paths'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

/** The newest documents under filters, as a feed tells of them; a new file of one makes it news again. */
export async function listDocumentsOfFeed(
  language: string,
  filters: DocumentFilters,
  limit: number,
): Promise<FeedItem[]> {
  noteReads(documentsTag, peopleTag, themesTag)
  const documents = await db.document.findMany({
    where: publishedDocuments(filters),
    orderBy: newestFirst,
    take: limit,
    select: {
      id: true,
      slug: true,
      createdAt: true,
      issuedOn: true,
      currentVersion: { select: { createdAt: true } },
      translations: {
        where: { status: 'published' },
        select: { language: true, title: true, summary: true, publishedAt: true },
      },
      people: {
        where: { person: mentionable },
        orderBy: { position: 'asc' },
        select: { person: namedSelect },
      },
      themes: { where: { theme: mentionable }, select: { theme: namedSelect } },
    },
  })
  return documents.map(({ id, slug, createdAt, issuedOn, currentVersion, translations, people, themes }) => {
    const text = inLanguage(translations, language)
    const published = issuedOn ?? text?.publishedAt ?? createdAt
    const filed = currentVersion?.createdAt ?? published
    return {
      id,
      title: text?.title ?? '',
      summary: text?.summary ?? '',
      url: absoluteUrl(text?.language ?? language, documentPath(slug)),
      published,
      updated: filed > published ? filed : published,
      authors: people.map(({ person }) => toNamed(person, language).name),
      categories: themes.map(({ theme }) => toNamed(theme, language).name),
    }
  })
}
