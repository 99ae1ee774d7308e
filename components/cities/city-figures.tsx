import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import { FigureRow } from '@/components/ui/figure-row'
import type { CityFigure, CityProfile } from '@/lib/cities/profile/queries'

/** How many live there and what was measured, each with its date. Nothing where neither is known. */
export function CityFigures({ city: { population, figures } }: { city: CityProfile }) {
  const t = useTranslations('cities')
  const language = useLocale()
  // A year among the figures is no 2,030.
  const number = new Intl.NumberFormat(language, { useGrouping: 'min2' })
  const printed = figures.map(({ value, unit, qualifier, ...figure }) => ({
    qualifier: t(`qualifiers.${qualifier}`),
    value: number.format(value),
    unit,
    label: t(`figure.${figure.kind}`, { title: figure.title, date: dateOf(figure, language) }),
  }))
  if (population) {
    const { value, year } = population
    const label = year === null ? t('inhabitants') : t('inhabitantsIn', { year: String(year) })
    printed.unshift({ qualifier: '', value: number.format(value), unit: '', label })
  }
  return printed.length > 0 && <FigureRow figures={printed} />
}

function dateOf({ asOf }: Pick<CityFigure, 'asOf'>, language: string): string {
  return asOf ? dateText(language, asOf.date, asOf.precision) : 'none'
}
