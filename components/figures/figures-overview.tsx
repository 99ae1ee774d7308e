import { FigureTotals } from '@/components/figures/figure-totals'
import { HeadlineFigures } from '@/components/figures/headline-figures'
import { RecordCounts } from '@/components/figures/record-counts'
import { CitiesChart, DemonstrationsChart } from '@/components/figures/spread-charts'
import type { FigureBrief } from '@/lib/figures/queries'
import type { FigureTotal } from '@/lib/figures/totals/queries'
import type { CountsOfDay } from '@/lib/portal/totals/history/queries'
import type { PortalTotals } from '@/lib/portal/totals/queries'
import type { CitySpread, DemonstrationCount } from '@/lib/portal/totals/spread/queries'

type Props = {
  headlines: FigureBrief[]
  figureTotals: FigureTotal[]
  totals: PortalTotals
  history: CountsOfDay[]
  demonstrations: DemonstrationCount[]
  cities: CitySpread
}

/** What came of it all at a glance: the headline figures, what adds up, what there is. */
export function FiguresOverview({ headlines, figureTotals, totals, history, demonstrations, cities }: Props) {
  return (
    <>
      {headlines.length > 0 && <HeadlineFigures figures={headlines} here />}
      <FigureTotals totals={figureTotals} />
      <DemonstrationsChart counts={demonstrations} />
      <CitiesChart spread={cities} />
      <RecordCounts totals={totals} history={history} />
    </>
  )
}
