import { useLocale, useTranslations } from 'next-intl'
import { PersonName } from '@/components/people/person-name'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { ArticleRecord } from '@/lib/articles/record/queries'

/** When the story is from and who wrote it, with role and affiliation as they were then. */
export function ArticleDateline({ article }: { article: ArticleRecord }) {
  const t = useTranslations('news')
  const { publishedOn, authors } = article
  return (
    <>
      {publishedOn ? <PartialDateText {...publishedOn} /> : t('undated')}
      {authors.length > 0 && ' · '}
      {authors.length > 0 && t.rich('by', { authors: () => <Authors key="authors" authors={authors} /> })}
    </>
  )
}

function Authors({ authors }: Pick<ArticleRecord, 'authors'>) {
  // Formatted are their places, so that each can be a link.
  const parts = new Intl.ListFormat(useLocale()).formatToParts(authors.map((_, index) => String(index)))
  return parts.map(({ type, value }, index) => {
    const author = type === 'element' ? authors[Number(value)] : undefined
    return author ? <Author key={index} author={author} /> : value
  })
}

function Author({ author }: { author: ArticleRecord['authors'][number] }) {
  const { role, affiliation } = author
  return (
    <>
      <PersonName of={author} />
      {[role, affiliation].map((said) => said && `, ${said}`)}
    </>
  )
}
