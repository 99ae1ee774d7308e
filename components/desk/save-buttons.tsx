import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

type Props = {
  /** Whether the public sees the text already: then saving it is publishing it. */
  published: boolean
  mayPublish?: boolean
  /** Further buttons. */
  children?: ReactNode
}

/** Saves a text, or saves and publishes it at once. */
export function SaveButtons({ published, mayPublish = true, children }: Props) {
  const t = useTranslations('desk.record')
  return (
    <div className="actions">
      <button className="btn">{t(published ? 'save' : 'saveDraft')}</button>
      {!published && mayPublish && (
        <button className="btn quiet" name="publish" value="on">
          {t('publish')}
        </button>
      )}
      {children}
    </div>
  )
}
