import { useTranslations } from 'next-intl'
import type { ArticleRecord } from '@/lib/articles/record/queries'

/** Who produced the story, where it was not the consortium, and whom to ask about it. */
export function ArticleSource({ article }: { article: ArticleRecord }) {
  const t = useTranslations('news')
  const { originalPublisher: publisher, originalContact: contact, originalUrl: url } = article
  if (!publisher) return null
  return (
    <p className="meta">
      {t.rich('source', {
        publisher: () => (url ? <a href={url}>{publisher}</a> : publisher),
      })}
      {contact && ` ${t('sourceContact', { contact })}`}
    </p>
  )
}
