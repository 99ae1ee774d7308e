import { useLocale, useTranslations } from 'next-intl'
import { newsletterPath } from '@/lib/newsletter/paths'

type Props = {
  /** What was just read: a story to its end, or what is new at all. */
  after: 'story' | 'news'
}

/** Offers the newsletter where somebody has just read what it would bring them. */
export function NewsletterLink({ after }: Props) {
  const t = useTranslations('newsletter.offer')
  return (
    <p className="offer">
      {t(after)} <a href={`/${useLocale()}${newsletterPath}`}>{t('link')}</a>
    </p>
  )
}
