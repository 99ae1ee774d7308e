import { useLocale, useTranslations } from 'next-intl'
import { useFigurePrint } from '@/components/figures/printed-figure'
import { FigureRow, type PrintedFigure } from '@/components/ui/figure-row'
import type { CityProfile } from '@/lib/cities/profile/queries'
import { numberText } from '@/lib/figures/rules'
import { portalPagePath } from '@/lib/portal/paths'

type Props = {
  city: CityProfile
  /** How many solutions it has put in place. */
  demonstrations: number
}

/** How many live there, what it put in place and what was measured, each with its proof. Nothing where none is known. */
export function CityFigures({ city: { population, figures }, demonstrations }: Props) {
  const t = useTranslations('cities')
  const language = useLocale()
  const print = useFigurePrint()
  const printed: PrintedFigure[] = figures.map(print)
  if (demonstrations > 0)
    printed.unshift({
      value: numberText(language, demonstrations),
      label: t('demonstrationCount', { count: demonstrations }),
      href: '#demonstrations',
    })
  if (population) {
    const { value, year } = population
    const label = year === null ? t('inhabitants') : t('inhabitantsIn', { year: String(year) })
    // Without a year it is the gazetteer's, which is credited there, or the city's own.
    const href = year === null ? `/${language}${portalPagePath('about')}#places` : undefined
    printed.unshift({ value: numberText(language, value), label, href })
  }
  return printed.length > 0 && <FigureRow figures={printed} />
}
