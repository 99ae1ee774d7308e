import { ink } from '@/lib/pdf/look'
import { left, width, type Pages } from '@/lib/pdf/pages'
import { rectangle } from '@/lib/pdf/surface'

export function drawHeading(pages: Pages, heading: string, level: 1 | 2): void {
  const { pdf } = pages
  const lettering = { face: 'strong', size: level === 1 ? 20 : 14 } as const
  const rows = pdf.wrap(heading, lettering, width)
  pages.space(level === 1 ? 20 : 10)
  // A heading is never the last thing on a page.
  pages.keep(rows.length * 26 + 52)
  if (level === 1) pages.furniture((y) => rectangle(pdf, left, y, width, 2, { fill: ink }))
  if (level === 1) pages.reach(pages.y + 10)
  pages.lines(
    level === 1 ? 'H1' : 'H2',
    rows,
    { ...lettering, colour: ink },
    { leading: level === 1 ? 26 : 20, after: 4 },
  )
}
