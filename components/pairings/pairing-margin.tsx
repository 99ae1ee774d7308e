import { useLocale, useTranslations } from 'next-intl'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { articlePath } from '@/lib/articles/paths'
import { foreign } from '@/lib/i18n/translation'
import type { PairingRecord } from '@/lib/pairings/record/queries'

/** What came of a pairing, beside it: what was put in place, and the stories told of it. */
export function PairingMargin({ pairing: { pilots, stories } }: { pairing: PairingRecord }) {
  const t = useTranslations('pairings')
  const language = useLocale()
  return (
    <Margin label={t('margin.label')}>
      {pilots.length > 0 && (
        <MarginSection title={t('margin.pilots')}>
          <ul className="plain">
            {pilots.map(({ slug, title, city, origin, language: spoken }) => (
              <li key={slug}>
                <span lang={foreign(spoken, language)}>{title}</span>
                <span className="meta">
                  {city && origin ? t('margin.cityAfter', { city, origin }) : city}
                </span>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      {stories.length > 0 && (
        <MarginSection title={t('margin.stories')}>
          <ul className="plain">
            {stories.map(({ slug, title, language: spoken }) => (
              <li key={slug}>
                <a href={`/${language}${articlePath(slug)}`} lang={foreign(spoken, language)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}
