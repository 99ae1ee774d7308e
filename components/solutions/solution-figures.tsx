import { useFigurePrint } from '@/components/figures/printed-figure'
import { FigureRow } from '@/components/ui/figure-row'
import type { FigureBrief } from '@/lib/figures/queries'

/** What was measured of a solution and where it is in place; every number leads to its proof. */
export function SolutionFigures({ figures }: { figures: FigureBrief[] }) {
  const print = useFigurePrint()
  return figures.length > 0 && <FigureRow figures={figures.map(print)} />
}
