import { buffer } from 'node:stream/consumers'
import PdfDocument from 'pdfkit'
import sharp from 'sharp'

const size: [number, number] = [960, 540]
const words =
  'The network carries heat from the data hall to nine hundred homes, and back again at forty degrees. '

/** A deck as meetings have them: twenty pages of words, a chart of many lines, and a photograph on every second one. */
export async function twentySlides(): Promise<Buffer> {
  const pdf = new PdfDocument({ size, margin: 40, autoFirstPage: false })
  const whole = buffer(pdf)
  for (let number = 1; number <= 20; number++) {
    pdf.addPage()
    pdf.font('Helvetica-Bold').fontSize(30).text(`Slide ${number}: heat for all`, 40, 40)
    pdf.font('Helvetica').fontSize(14).text(words.repeat(6), 40, 100, { width: 420 })
    if (number % 2 === 0) pdf.image(await photographOf(number), 500, 100, { width: 420 })
    else drawChart(pdf, number)
  }
  pdf.end()
  return whole
}

/** Like a photograph in what it takes to draw and to write it: no two neighbours are alike. */
function photographOf(number: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const background = { r: 40, g: (number * 12) % 255, b: 160 }
  return sharp({ create: { width: 1600, height: 900, channels: 3, background, noise } })
    .blur(2)
    .jpeg({ quality: 85 })
    .toBuffer()
}

function drawChart(pdf: InstanceType<typeof PdfDocument>, number: number): void {
  for (let line = 0; line < 12; line++) {
    pdf.moveTo(500, 400)
    for (let x = 0; x <= 420; x += 2) pdf.lineTo(500 + x, 250 + 120 * Math.sin((x + 30 * line * number) / 40))
    pdf.lineWidth(1.5).stroke(`#${(line * 1_234_567).toString(16).padStart(6, '0').slice(0, 6)}`)
  }
}
