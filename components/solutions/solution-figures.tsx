import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import { FigureRow } from '@/components/ui/figure-row'
import { figurePath } from '@/lib/figures/paths'
import { numberText } from '@/lib/figures/rules'
import type { SolutionRecord } from '@/lib/solutions/record/queries'

/** What was measured of a solution, each with its place and date; every one leads to its proof. */
export function SolutionFigures({ figures }: Pick<SolutionRecord, 'figures'>) {
  const t = useTranslations('solutions')
  const words = useTranslations('demonstrations')
  const language = useLocale()
  if (figures.length === 0) return null
  return (
    <FigureRow
      figures={figures.map(({ slug, value, unit, qualifier, kind, title, city, asOf, within }) => ({
        qualifier: words(`qualifiers.${qualifier}`),
        value: numberText(language, value),
        unit,
        label: t(`figure.${kind}`, {
          title,
          city: city?.name ?? 'none',
          date: asOf ? dateText(language, asOf.date, asOf.precision) : 'none',
        }),
        href: `/${language}${figurePath(slug, within)}`,
      }))}
    />
  )
}
