import { useTranslations } from 'next-intl'

/** Copies an address, this page's own by default. The button is made by its island: without script there is none. */
export function CopyLink({ href }: { href?: string }) {
  const t = useTranslations('layout')
  return (
    <copy-link
      data-href={href}
      data-label={t('copyLink')}
      data-done={t('copied')}
      data-failed={t('copyFailed')}
    />
  )
}
