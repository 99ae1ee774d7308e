import { useFigurePrint } from '@/components/figures/printed-figure'
import { FigureRow } from '@/components/ui/figure-row'
import type { SolutionRecord } from '@/lib/solutions/record/queries'

/** What was measured of a solution; every number leads to its proof. */
export function SolutionFigures({ figures }: Pick<SolutionRecord, 'figures'>) {
  const print = useFigurePrint()
  return figures.length > 0 && <FigureRow figures={figures.map(print)} />
}
