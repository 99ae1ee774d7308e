import { writeFile } from 'node:fs/promises'
import type { Deck, Numeral, Point, Slide } from '@/prisma/sample/documents/decks/format'
import { made } from './made'
import { drawArt } from './art'
import { drawBrand, drawFunding } from './furniture'
import { accent, ink, muted, paper, rule } from '@/lib/pdf/look'
import { PdfPaper } from '@/lib/pdf/paper'
import { line, rectangle } from '@/lib/pdf/surface'
import { drawTable } from '@/lib/pdf/table'
import type { Type } from '@/lib/pdf/type'

/** 16:9, in points. */
const [width, height] = [960, 540]
const left = 56
const right = width - left
const top = 148
const bottom = 474

/** Slides in the manner of the portal: a rule, a headline, ruled rows; the funding statement on the first. */
export async function writeSlides(type: Type, deck: Deck, file: string): Promise<void> {
  const { title, people, language } = deck
  const author = people.map(({ name }) => name).join(', ')
  const pdf = new PdfPaper(type, { title, author, language, size: [width, height], made })
  drawTitle(pdf, deck)
  for (const slide of deck.slides) drawSlide(pdf, deck, slide)
  await writeFile(file, await pdf.bytes())
}

function drawTitle(pdf: PdfPaper, { title, subtitle, people, occasion, language }: Deck): void {
  startPage(pdf)
  pdf.tagged('P', () => drawBrand(pdf, [left, 62], 20))
  const headline = { face: 'display', size: 58 } as const
  const lines = pdf.wrap(title, headline, right - left)
  pdf.tagged('H1', () =>
    lines.forEach((text, row) => pdf.words(text, left, 164 + row * 62, { ...headline, colour: ink })),
  )
  const under = 164 + (lines.length - 1) * 62 + 46
  const standfirst = { face: 'serif', size: 22 } as const
  const rows = pdf.wrap(subtitle, standfirst, 720)
  pdf.tagged('P', () =>
    rows.forEach((text, row) => pdf.words(text, left, under + row * 30, { ...standfirst, colour: ink })),
  )
  const dateline = 372
  mustFit(title, under + rows.length * 30, dateline)
  pdf.furniture(() => rectangle(pdf, left, dateline, right - left, 3, { fill: ink }))
  people.forEach(({ name, affiliation }, index) => {
    const x = left + index * 290
    pdf.tagged('P', () => {
      pdf.words(name, x, dateline + 30, { face: 'strong', size: 18, colour: ink })
      pdf.words(affiliation, x, dateline + 52, { face: 'sans', size: 14, colour: muted })
    })
  })
  pdf.tagged('P', () =>
    pdf.words(occasion, right, dateline + 30, { face: 'bold', size: 14, anchor: 'end', colour: accent }),
  )
  pdf.tagged('P', () => drawFunding(pdf, [left, 472], right - left, 11, language))
}

function drawSlide(pdf: PdfPaper, { title }: Deck, slide: Slide): void {
  startPage(pdf)
  const headline = { face: 'strong', size: 34 } as const
  const rows = pdf.wrap(slide.title, headline, right - left)
  if (rows.length > 2) throw new Error(`“${slide.title}” takes more than two lines.`)
  pdf.furniture(() => rectangle(pdf, left, 44, right - left, 3, { fill: ink }))
  const first = rows.length === 1 ? 92 : 82
  pdf.tagged('H1', () =>
    rows.forEach((text, row) => pdf.words(text, left, first + row * 39, { ...headline, colour: ink })),
  )
  drawMatter(pdf, slide)
  if (slide.note) drawNote(pdf, slide.note)
  pdf.furniture(() => {
    line(
      pdf,
      [
        [left, 508],
        [right, 508],
      ],
      { stroke: rule },
    )
    pdf.words(title, left, 526, { face: 'sans', size: 11, colour: muted })
    pdf.words(String(pdf.page), right, 526, { face: 'sans', size: 11, anchor: 'end', colour: muted })
  })
}

function drawMatter(pdf: PdfPaper, slide: Slide): void {
  const end = slide.note ? bottom - 10 : bottom + 14
  if ('points' in slide) {
    const room = slide.aside ? 560 : right - left
    const y = slide.lead ? drawLead(pdf, slide.lead, room) : top
    drawPoints(pdf, slide.points, { y, end, width: room, sizes: [26, 24, 22, 20, 18] })
    if (slide.aside) drawNumerals(pdf, [slide.aside], { x: right - 240, y: top - 20, width: 240 })
  } else if ('numerals' in slide) {
    const y = slide.lead ? drawLead(pdf, slide.lead, right - left) + 16 : top + 20
    drawNumerals(pdf, slide.numerals, { x: left, y, width: right - left })
  } else if ('table' in slide) {
    drawTable(pdf, slide.table, { x: left, y: top - 14, width: right - left, end, sizes: [20, 18, 16, 14] })
  } else {
    const room = slide.beside ? 590 : right - left
    drawArt(pdf, slide.art, {
      x: left,
      y: top - 18,
      width: room,
      height: end - top + 18,
      size: 14,
      ground: paper,
    })
    if (slide.beside)
      drawPoints(pdf, slide.beside, { y: top - 18, end, width: 216, x: right - 216, sizes: [19, 17, 16] })
  }
}

function drawLead(pdf: PdfPaper, lead: string, width: number): number {
  const lettering = { face: 'serif', size: 23 } as const
  const rows = pdf.wrap(lead, lettering, width)
  pdf.tagged('P', () =>
    rows.forEach((text, row) => pdf.words(text, left, top - 6 + row * 30, { ...lettering, colour: ink })),
  )
  return top + rows.length * 30 + 4
}

type Room = { x?: number; y: number; end: number; width: number; sizes: readonly number[] }
type SetPoint = { rows: string[]; remarks: string[]; height: number }

/** Points as ruled rows, in the largest of the sizes that has room for them. */
function drawPoints(
  pdf: PdfPaper,
  points: readonly Point[],
  { x = left, y, end, width: room, sizes }: Room,
): void {
  const set = sizes
    .map((size) => ({ size, points: points.map((point) => setPoint(pdf, point, size, room)) }))
    .find((attempt) => y + attempt.points.reduce((sum, point) => sum + point.height, 0) <= end + 20)
  if (!set) throw new Error(`The points after “${textOf(points[0])}” do not fit on their slide.`)
  const { size } = set
  let start = y
  pdf.nested('L', () => {
    for (const { rows, remarks, height: taken } of set.points) {
      const top_ = start
      pdf.furniture(() =>
        line(
          pdf,
          [
            [x, top_],
            [x + room, top_],
          ],
          { stroke: rule },
        ),
      )
      pdf.nested('LI', () =>
        pdf.tagged('LBody', () => {
          rows.forEach((row, index) => {
            pdf.words(row, x, top_ + size * (1.35 + index * 1.28), { face: 'serif', size, colour: ink })
          })
          const under = top_ + size * (1.35 + (rows.length - 1) * 1.28)
          remarks.forEach((row, index) => {
            const baseline = under + remarkOf(size) * (1.5 + index * 1.35)
            pdf.words(row, x, baseline, { face: 'sans', size: remarkOf(size), colour: muted })
          })
        }),
      )
      start += taken
    }
  })
}

function setPoint(pdf: PdfPaper, point: Point, size: number, room: number): SetPoint {
  const under = typeof point === 'string' ? [] : point.under
  const rows = pdf.wrap(textOf(point), { face: 'serif', size }, room)
  const remarks = under.flatMap((remark) => pdf.wrap(remark, { face: 'sans', size: remarkOf(size) }, room))
  const height_ = size * (2.1 + (rows.length - 1) * 1.28) + remarkOf(size) * remarks.length * 1.4
  return { rows, remarks, height: height_ }
}

function remarkOf(size: number): number {
  return Math.max(14, size * 0.68)
}

function textOf(point: Point | undefined): string {
  return typeof point === 'object' ? point.text : (point ?? '')
}

/** Figures set like print, beside each other. */
function drawNumerals(
  pdf: PdfPaper,
  numerals: readonly Numeral[],
  { x, y, width: room }: { x: number; y: number; width: number },
): void {
  pdf.furniture(() => rectangle(pdf, x, y, room, 3, { fill: ink }))
  const share = room / numerals.length
  numerals.forEach(({ value, before, label }, index) => {
    const start = x + index * share
    const size = Math.min(64, (64 * (share - 28)) / pdf.width(value, { face: 'display', size: 64 }))
    pdf.tagged('P', () => {
      if (before) pdf.words(before, start, y + 30, { face: 'sans', size: 15, colour: muted })
      pdf.words(value, start, y + 92, { face: 'display', size, colour: ink })
      pdf.wrap(label, { face: 'sans', size: 16 }, share - 28).forEach((row, at) => {
        pdf.words(row, start, y + 122 + at * 22, { face: 'sans', size: 16, colour: ink })
      })
    })
  })
}

function drawNote(pdf: PdfPaper, note: string): void {
  const lettering = { face: 'sans', size: 12 } as const
  const rows = pdf.wrap(note, lettering, right - left)
  const first = 498 - (rows.length - 1) * 16
  pdf.tagged('Note', () =>
    rows.forEach((text, row) => pdf.words(text, left, first + row * 16, { ...lettering, colour: muted })),
  )
}

function startPage(pdf: PdfPaper): void {
  pdf.addPage()
  pdf.furniture(() => rectangle(pdf, 0, 0, width, height, { fill: paper }))
}

function mustFit(what: string, reached: number, end: number): void {
  if (reached > end)
    throw new Error(`“${what.slice(0, 60)}” is ${Math.round(reached - end)} points too high for its slide.`)
}
