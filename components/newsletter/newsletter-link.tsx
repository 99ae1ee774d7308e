import { useLocale, useTranslations } from 'next-intl'
import { newsletterPath } from '@/lib/newsletter/paths'

/** Offers the newsletter where somebody has just read to the end. */
export function NewsletterLink() {
  const t = useTranslations('newsletter.offer')
  return (
    <p className="offer">
      {t('text')} <a href={`/${useLocale()}${newsletterPath}`}>{t('link')}</a>
    </p>
  )
}
