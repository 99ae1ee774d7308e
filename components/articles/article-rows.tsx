import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { DateBlock } from '@/components/ui/date-block'
import { Row, Rows } from '@/components/ui/rows'
import { articlePath } from '@/lib/articles/paths'
import type { ArticleRow } from '@/lib/articles/queries'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'

type Props = { articles: ArticleRow[]; label?: string; level?: 2 | 3 }

/** Stories as dated rows. `level` is that of their headings: 2 where the page has none above them. */
export function ArticleRows({ articles, label, level }: Props) {
  const t = useTranslations('news')
  const language = useLocale()
  return (
    <Rows label={label}>
      {articles.map((article) => (
        <Row
          key={article.slug}
          level={level}
          href={`/${language}${articlePath(article.slug)}`}
          title={article.title}
          lang={foreign(article.language, language)}
          lead={article.publishedOn ? <DateBlock {...article.publishedOn} /> : t('undated')}
          kind={t(`kinds.${article.kind}`)}
          meta={[
            ...article.cities.slice(0, 3).map((city) => <NameText key={city.slug} of={city} />),
            ...article.themes.slice(0, 1).map((theme) => <NameText key={theme.slug} of={theme} />),
            ...(article.slides > 0 ? [t('slides', { count: article.slides })] : []),
          ]}
        >
          {shorten(article.summary, rowSummary)}
        </Row>
      ))}
    </Rows>
  )
}
