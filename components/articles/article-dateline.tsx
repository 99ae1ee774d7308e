import { useLocale, useTranslations } from 'next-intl'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { ArticleRecord } from '@/lib/articles/record/queries'

/** When the story is from and who wrote it, with role and affiliation as they were then. */
export function ArticleDateline({ article }: { article: ArticleRecord }) {
  const t = useTranslations('news')
  const language = useLocale()
  const authors = article.authors.map(({ name, role, affiliation }) =>
    [name, role, affiliation].filter(Boolean).join(', '),
  )
  return (
    <>
      {article.publishedOn ? <PartialDateText {...article.publishedOn} /> : t('undated')}
      {authors.length > 0 && ` · ${t('by', { authors: new Intl.ListFormat(language).format(authors) })}`}
    </>
  )
}
