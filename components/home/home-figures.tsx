import { useLocale, useTranslations } from 'next-intl'
import { HeadlineFigures } from '@/components/figures/headline-figures'
import { FigureRow } from '@/components/ui/figure-row'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { articlesPath } from '@/lib/articles/paths'
import { citiesPath } from '@/lib/cities/paths'
import type { FigureBrief } from '@/lib/figures/queries'
import { numberText } from '@/lib/figures/rules'
import { pairingsPath } from '@/lib/pairings/paths'
import type { PortalTotals } from '@/lib/portal/totals/queries'

const lists = { cities: citiesPath({ level: 'city' }), pairings: pairingsPath(), articles: articlesPath() }

/** As many as fit in a row. */
const shown = 4

type Props = {
  totals: Pick<PortalTotals, 'cities' | 'pairings' | 'articles' | 'countedOn'>
  /** The headline figures, the foremost first. */
  figures?: FigureBrief[]
}

/** What came of it; where nothing has been measured yet, what there is, counted. */
export function HomeFigures({ totals, figures = [] }: Props) {
  return figures.length > 0 ? (
    <HeadlineFigures figures={figures.slice(0, shown)} />
  ) : (
    <CountedFigures totals={totals} />
  )
}

/** Each number opens the list that it counts. What there is nothing of is left out. */
function CountedFigures({ totals }: Pick<Props, 'totals'>) {
  const t = useTranslations('home')
  const language = useLocale()
  const figures = (['cities', 'pairings', 'articles'] as const)
    .filter((noun) => totals[noun] > 0)
    .map((noun) => ({
      value: numberText(language, totals[noun]),
      label: t(`figures.${noun}`, { count: totals[noun] }),
      href: `/${language}${lists[noun]}`,
    }))
  if (figures.length === 0) return null
  const date = () => <PartialDateText date={totals.countedOn} />
  return <FigureRow figures={figures} note={t.rich('asOf', { date })} />
}
