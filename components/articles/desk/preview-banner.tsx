import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

/** Says over a story that nobody has published it. */
export function PreviewBanner({ children }: { children: ReactNode }) {
  const t = useTranslations('articlesDesk.preview')
  return (
    <aside className="wrap" aria-label={t('title')}>
      <p className="notice">
        {t('banner')} {children}
      </p>
    </aside>
  )
}
