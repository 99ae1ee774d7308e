import { qrCode } from '@/lib/auth/qr'
import type { Evidence } from '@/lib/events/evidence/queries'
import { dayText } from '@/lib/events/rules'
import { wordsFor } from '@/lib/i18n/words'
import { accent, ink, muted, rule } from '@/lib/pdf/look'
import { PdfPaper } from '@/lib/pdf/paper'
import { portalType } from '@/lib/pdf/portal-type'
import { rectangle, type XY } from '@/lib/pdf/surface'
import type { Portal } from '@/lib/portal/queries'

/** Badges of 90 × 55 mm, ten on a sheet of A4, as printers sell them. Points. */
const badge = { width: 255, height: 156 }
const sheet = { width: 595, height: 842, columns: 2, rows: 5 }
const margin = {
  x: (sheet.width - sheet.columns * badge.width) / 2,
  y: (sheet.height - sheet.rows * badge.height) / 2,
}

/** A badge for everybody who has a place: name, organisation, and the code that is read at the door. */
export async function badges(
  { attendees, closing, startsAt }: Evidence,
  { language, portal, made }: { language: string; portal: Portal; made: Date },
): Promise<Buffer> {
  const t = wordsFor(language)
  const title = t('closing.badges.title', { event: closing.title })
  const size: [number, number] = [sheet.width, sheet.height]
  const pdf = new PdfPaper(portalType(), { title, author: portal.name, language, size, made })
  const under = `${closing.title}, ${dayText(startsAt, closing.timeZone, language)}`
  const perPage = sheet.columns * sheet.rows
  attendees.forEach((attendee, index) => {
    if (index % perPage === 0) pdf.addPage()
    const [row, column] = [Math.floor((index % perPage) / sheet.columns), index % sheet.columns]
    drawBadge(pdf, [margin.x + column * badge.width, margin.y + row * badge.height], { ...attendee, under })
  })
  if (attendees.length === 0) {
    pdf.addPage()
    pdf.tagged('P', () =>
      pdf.words(t('closing.list.nobody'), 60, 80, { face: 'sans', size: 12, colour: ink }),
    )
  }
  return pdf.bytes()
}

type Badge = { name: string; organisation: string | null; reference: string; under: string }

function drawBadge(pdf: PdfPaper, [x, y]: XY, { name, organisation, reference, under }: Badge): void {
  const { width, height } = badge
  pdf.furniture(() => {
    rectangle(pdf, x, y, width, height, { stroke: rule, width: 0.5 })
    rectangle(pdf, x + 16, y + 18, 34, 3, { fill: accent })
  })
  const room = width - 32
  pdf.tagged('P', () => {
    const size =
      [22, 18, 15, 12].find((size) => pdf.wrap(name, { face: 'strong', size }, room).length <= 2) ?? 12
    pdf
      .wrap(name, { face: 'strong', size }, room)
      .slice(0, 2)
      .forEach((line, index) =>
        pdf.words(line, x + 16, y + 46 + index * size * 1.15, { face: 'strong', size, colour: ink }),
      )
  })
  const lines = pdf.wrap(organisation ?? '', { face: 'sans', size: 10 }, room - 62).slice(0, 2)
  pdf.tagged('P', () =>
    lines.forEach((line, index) =>
      pdf.words(line, x + 16, y + 96 + index * 13, { face: 'sans', size: 10, colour: ink }),
    ),
  )
  pdf.tagged('P', () => {
    const [line = ''] = pdf.wrap(under, { face: 'sans', size: 7.5 }, room - 62)
    pdf.words(line, x + 16, y + height - 14, { face: 'sans', size: 7.5, colour: muted })
  })
  drawCode(pdf, [x + width - 74, y + height - 74], reference)
}

/** The code holds the reference alone: whoever finds a badge learns nothing more than what is printed. */
function drawCode(pdf: PdfPaper, [x, y]: XY, reference: string): void {
  const { side, path } = qrCode(reference)
  const scale = 62 / side
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, column, row]) => {
    const [left, top] = [x + Number(column) * scale, y + Number(row) * scale]
    const square = (value: number) => value.toFixed(2)
    return `M${square(left)} ${square(top)}h${square(scale)}v${square(scale)}h${square(-scale)}z`
  })
  pdf.figure(reference, () => pdf.path(squares.join(''), { fill: '#000000' }))
}
