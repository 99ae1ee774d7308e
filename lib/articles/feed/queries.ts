import 'server-only'
import { articlePath, articlesTag, type ArticleFilters } from '@/lib/articles/paths'
import { newestFirst, publishedArticles } from '@/lib/articles/queries'
import { db } from '@/lib/db'
import type { FeedItem } from '@/lib/feeds/feed'
import { mentionable, namedSelect, toNamed } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { peopleTag } from '@/lib/people/paths'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

/** The newest stories under filters, as a feed tells of them. */
export async function listArticlesOfFeed(
  language: string,
  filters: ArticleFilters,
  limit: number,
): Promise<FeedItem[]> {
  noteReads(articlesTag, themesTag, peopleTag)
  const articles = await db.article.findMany({
    where: publishedArticles(filters),
    orderBy: newestFirst,
    take: limit,
    select: {
      id: true,
      slug: true,
      createdAt: true,
      publishedOn: true,
      translations: {
        where: { status: 'published' },
        select: {
          language: true,
          title: true,
          summary: true,
          publishedAt: true,
          liveVersion: { select: { createdAt: true } },
        },
      },
      authors: {
        where: { person: mentionable },
        orderBy: { position: 'asc' },
        select: { person: namedSelect },
      },
      themes: { where: { theme: mentionable }, select: { theme: namedSelect } },
    },
  })
  return articles.map(({ id, slug, createdAt, publishedOn, translations, authors, themes }) => {
    const text = inLanguage(translations, language)
    const published = publishedOn ?? text?.publishedAt ?? createdAt
    const written = text?.liveVersion?.createdAt ?? published
    return {
      id,
      title: text?.title ?? '',
      summary: text?.summary ?? '',
      url: absoluteUrl(text?.language ?? language, articlePath(slug)),
      published,
      updated: written > published ? written : published,
      authors: authors.map(({ person }) => toNamed(person, language).name),
      categories: themes.map(({ theme }) => toNamed(theme, language).name),
    }
  })
}
