import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import type { PrintedFigure } from '@/components/ui/figure-row'
import { figurePath } from '@/lib/figures/paths'
import type { FigureBrief } from '@/lib/figures/queries'
import { numberText } from '@/lib/figures/rules'
import { foreign } from '@/lib/i18n/translation'

/**
 * How figures are printed wherever they stand in a row: the qualifier in words, the number, the unit, what it is, and
 * that a target is one. Each leads to its proof.
 * @param dates whether each says its own date; where they share one, the row says it
 */
export function useFigurePrint(dates: 'dated' | 'undated' = 'dated'): (figure: FigureBrief) => PrintedFigure {
  const t = useTranslations('impact')
  const language = useLocale()
  return ({ slug, title, qualifier, value, unit, kind, asOf, ...figure }) => {
    const date = asOf ? dateText(language, asOf.date, asOf.precision) : 'none'
    // Of a target it is the day on which it was set, never the one by which it is to be met.
    const words = { title, date, precision: asOf?.precision ?? 'none' }
    const label = dates === 'dated' ? t(`dated.${kind}`, words) : t(`label.${kind}`, words)
    return {
      qualifier: t(`qualifiers.${qualifier}`),
      value: numberText(language, value),
      unit,
      label,
      lang: foreign(figure.language, language),
      href: `/${language}${figurePath(slug)}`,
    }
  }
}
