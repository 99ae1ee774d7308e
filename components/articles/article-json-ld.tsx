import { useLocale } from 'next-intl'
import { JsonLd } from '@/components/layout/json-ld'
import type { ArticleRecord } from '@/lib/articles/record/queries'
import { personPath } from '@/lib/people/paths'

type Props = { article: ArticleRecord; url: string; portal: { name: string; url: string } }

/** schema.org NewsArticle; a story that names no author is the portal's own. */
export function ArticleJsonLd({ article, url, portal }: Props) {
  const language = useLocale()
  const publisher = { '@type': 'Organization', name: portal.name, url: portal.url }
  const at = (path: string) => `${portal.url}/${language}${path}`
  return (
    <JsonLd
      data={{
        '@type': article.kind === 'blog' ? 'BlogPosting' : 'NewsArticle',
        headline: article.title,
        description: article.summary || undefined,
        url,
        image: article.image ? `${portal.url}${article.image.src}` : undefined,
        mainEntityOfPage: url,
        inLanguage: article.language,
        datePublished: article.publishedOn?.date ?? article.firstPublishedAt?.toISOString(),
        dateModified: article.changedAt.toISOString(),
        author:
          article.authors.length > 0
            ? article.authors.map(({ name, slug }) => ({
                '@type': 'Person',
                name,
                url: at(personPath(slug)),
              }))
            : publisher,
        publisher,
        about: article.themes.map(({ name }) => ({ '@type': 'Thing', name })),
        contentLocation: article.cities.map(({ name }) => ({ '@type': 'City', name })),
      }}
    />
  )
}
