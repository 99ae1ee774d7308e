import { useLocale, useTranslations } from 'next-intl'
import { useFigurePrint } from '@/components/figures/printed-figure'
import { FigureRow, type PrintedFigure } from '@/components/ui/figure-row'
import type { CityProfile } from '@/lib/cities/profile/queries'
import { numberText } from '@/lib/figures/rules'

/** How many live there and what was measured, each with its date and its proof. Nothing where neither is known. */
export function CityFigures({ city: { slug, population, figures } }: { city: CityProfile }) {
  const t = useTranslations('cities')
  const language = useLocale()
  const print = useFigurePrint()
  const printed: PrintedFigure[] = figures.map((figure) => print({ ...figure, within: { city: slug } }))
  if (population) {
    const { value, year } = population
    const label = year === null ? t('inhabitants') : t('inhabitantsIn', { year: String(year) })
    printed.unshift({ value: numberText(language, value), label })
  }
  return printed.length > 0 && <FigureRow figures={printed} />
}
