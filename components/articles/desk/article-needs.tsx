import { useLocale, useTranslations } from 'next-intl'
import { instantText } from '@/components/articles/desk/instant'
import type { Need } from '@/lib/articles/desk/needs/queries'

/** What waits for somebody among the articles, each leading to where it is done. */
export function ArticleNeeds({ needs }: { needs: readonly Need[] }) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  return (
    <section aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <ul className="needs">
        {needs.map(({ what, title, href, since, due }) => (
          <li key={`${what} ${href} ${title}`}>
            <a href={`/${page}${href}`}>{title || t('untitled')}</a>
            <p className="hint">
              <strong>{t(`needs.${what}`)}</strong>{' '}
              {due
                ? t('state.due', { day: due.toISOString().slice(0, 10) })
                : t('state.since', { at: `${instantText(since, page)} UTC` })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
