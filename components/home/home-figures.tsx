import { useLocale, useTranslations } from 'next-intl'
import { FigureRow } from '@/components/ui/figure-row'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { articlesPath } from '@/lib/articles/paths'
import { citiesPath } from '@/lib/cities/paths'
import { pairingsPath } from '@/lib/pairings/paths'
import type { PortalTotals } from '@/lib/portal/totals/queries'

const lists = { cities: citiesPath({ level: 'city' }), pairings: pairingsPath(), articles: articlesPath() }

/** What there is, counted; each number opens the list that it counts. What there is nothing of is left out. */
export function HomeFigures({ totals }: { totals: PortalTotals }) {
  const t = useTranslations('home')
  const language = useLocale()
  const number = new Intl.NumberFormat(language)
  const figures = (['cities', 'pairings', 'articles'] as const)
    .filter((noun) => totals[noun] > 0)
    .map((noun) => ({
      value: number.format(totals[noun]),
      label: t(`figures.${noun}`, { count: totals[noun] }),
      href: `/${language}${lists[noun]}`,
    }))
  if (figures.length === 0) return null
  const date = () => <PartialDateText date={totals.countedOn} />
  return <FigureRow figures={figures} note={t.rich('asOf', { date })} />
}
