import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import type { Result } from '@/lib/demonstrations/results/queries'
import { figurePath } from '@/lib/figures/paths'
import { numberText } from '@/lib/figures/rules'
import { foreign } from '@/lib/i18n/translation'

/** "about 20 %", which leads to its proof, and under it of what. */
export function DemonstrationResult({ result }: { result: Result }) {
  const t = useTranslations('demonstrations')
  const language = useLocale()
  const { slug, value, unit, qualifier, kind, title, asOf, within } = result
  const printed = numberText(language, value)
  const words = [t(`qualifiers.${qualifier}`), unit ? `${printed}\u202f${unit}` : printed]
  const date = asOf ? dateText(language, asOf.date, asOf.precision) : 'none'
  return (
    <>
      <a href={`/${language}${figurePath(slug, within)}`}>{words.filter(Boolean).join(' ')}</a>
      <span className="meta" lang={foreign(result.language, language)}>
        {title}
      </span>
      {kind === 'target' && <span className="meta">{t('target', { date })}</span>}
    </>
  )
}
