import { useFigurePrint } from '@/components/figures/printed-figure'
import { FigureRow } from '@/components/ui/figure-row'
import type { FigureBrief } from '@/lib/figures/queries'

/** What was measured or aimed at, each with the way to its proof. Nothing where there is none. */
export function FewFigures({ figures }: { figures: FigureBrief[] }) {
  const print = useFigurePrint()
  return figures.length > 0 && <FigureRow figures={figures.map(print)} />
}
