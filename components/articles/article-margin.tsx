import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import type { ArticleRecord } from '@/lib/articles/queries'
import { articlesPath } from '@/lib/articles/paths'
import { cityPath } from '@/lib/cities/paths'
import { documentPath } from '@/lib/documents/paths'
import type { Named } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'

/** What a story is about, beside it: its slides, its cities, its themes. */
export function ArticleMargin({ article }: { article: ArticleRecord }) {
  const t = useTranslations('news')
  const language = useLocale()
  return (
    <Margin label={t('margin.label')}>
      {article.documents.length > 0 && (
        <MarginSection title={t('margin.slides')}>
          <ul className="plain">
            {article.documents.map((document) => (
              <li key={document.id}>
                <a
                  href={`/${language}${documentPath(document.slug)}`}
                  lang={foreign(document.language, language)}
                >
                  {document.title}
                </a>
                {document.speakers.length > 0 && <span className="meta">{document.speakers.join(', ')}</span>}
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      <Mentions
        title={t('margin.cities')}
        links={article.cities.map((city) => ({ named: city, href: `/${language}${cityPath(city.slug)}` }))}
      />
      <Mentions
        title={t('margin.themes')}
        links={article.themes.map((theme) => ({
          named: theme,
          href: `/${language}${articlesPath({ theme: theme.slug })}`,
        }))}
      />
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function Mentions({ title, links }: { title: string; links: { named: Named; href: string }[] }) {
  if (links.length === 0) return null
  return (
    <MarginSection title={title}>
      <ul className="plain">
        {links.map(({ named, href }) => (
          <li key={href}>
            <a href={href}>
              <NameText of={named} />
            </a>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}
