import { writeFile } from 'node:fs/promises'
import type { Block, Report } from '@/prisma/sample/documents/decks/format'
import { made } from './made'
import { drawArt } from './art'
import { drawFunding } from './furniture'
import { accent, edge, ink, muted, rule, sunken } from '@/lib/pdf/look'
import { drawHeading } from '@/lib/pdf/heading'
import { left, Pages, width } from '@/lib/pdf/pages'
import { PdfPaper } from '@/lib/pdf/paper'
import { drawCover, drawHead } from './report-cover'
import { line, rectangle } from '@/lib/pdf/surface'
import { drawTable } from '@/lib/pdf/table'
import type { Type } from '@/lib/pdf/type'

const body = { face: 'serif', size: 11.5 } as const
const leading = 17

/** Reports, guides and agendas on A4 in the manner of the portal; the funding statement is their last word. */
export async function writeReport(type: Type, report: Report, file: string): Promise<void> {
  const { title, people, language } = report
  const author = people.map(({ name }) => name).join(', ')
  const pdf = new PdfPaper(type, { title, author, language, size: [595, 842], made })
  const pages = new Pages(pdf, title)
  if (report.cover === 'page') drawCover(pages, report)
  else drawHead(pages, report)
  for (const block of report.blocks) drawBlock(pages, block)
  pages.space(28)
  pages.keep(60)
  pages.furniture((y) =>
    line(
      pdf,
      [
        [left, y],
        [left + width, y],
      ],
      { stroke: rule },
    ),
  )
  pages.space(16)
  pages.atOnce('P', 60, (y) => drawFunding(pdf, [left, y], width, 9, language))
  await writeFile(file, await pdf.bytes())
}

function drawBlock(pages: Pages, block: Block): void {
  const { pdf } = pages
  if ('heading' in block) drawHeading(pages, block.heading, block.level ?? 1)
  else if ('text' in block)
    pages.lines('P', pdf.wrap(block.text, body, width), { ...body, colour: ink }, { leading, after: 8 })
  else if ('points' in block) drawPoints(pages, block)
  else if ('table' in block) drawCaptioned(pages, block.caption, 70, () => flowTable(pages, block.table))
  else if ('art' in block) {
    const height = 'places' in block.art ? 250 : 225
    drawCaptioned(pages, block.caption, height + 20, () =>
      pages.whole(height, (y) =>
        drawArt(pdf, block.art, { x: left, y, width, height, size: 10.5, ground: '#ffffff' }),
      ),
    )
  } else if ('numerals' in block) drawNumerals(pages, block)
  else drawBox(pages, block)
}

function drawPoints(pages: Pages, { points, numbered }: Extract<Block, { points: unknown }>): void {
  const { pdf } = pages
  pdf.nested('L', () =>
    points.forEach((point, index) => {
      const { text, under } = typeof point === 'string' ? { text: point, under: [] } : point
      const sign = numbered ? `${index + 1}.` : '–'
      pdf.nested('LI', () => {
        const rows = pdf.wrap(text, body, width - 20)
        pages.lines('LBody', rows, { ...body, colour: ink }, { leading, indent: 20, sign })
        for (const remark of under) {
          const remarks = pdf.wrap(remark, { face: 'sans', size: 10 }, width - 20)
          pages.lines(
            'LBody',
            remarks,
            { face: 'sans', size: 10, colour: muted },
            { leading: 14, indent: 20, after: 3 },
          )
        }
      })
    }),
  )
  pages.space(8)
}

/** Over a figure or table stands what it is, and both stay together. */
function drawCaptioned(pages: Pages, caption: string, least: number, draw: () => void): void {
  const rows = pages.pdf.wrap(caption, { face: 'bold', size: 10 }, width)
  pages.space(8)
  pages.keep(rows.length * 14 + least)
  pages.lines('Caption', rows, { face: 'bold', size: 10, colour: muted }, { leading: 14, after: 6 })
  draw()
  pages.space(16)
}

function flowTable(pages: Pages, table: Extract<Block, { table: unknown }>['table']): void {
  const { pdf } = pages
  const next = (y: number, height: number) => pages.moveTo(y, height)
  pages.reach(drawTable(pdf, table, { x: left, y: pages.y, width, sizes: [10.5], end: Infinity, next }))
}

function drawNumerals(pages: Pages, { numerals, caption }: Extract<Block, { numerals: unknown }>): void {
  const { pdf } = pages
  const share = width / numerals.length
  pages.keep(120)
  pages.furniture((y) => rectangle(pdf, left, y, width, 2, { fill: ink }))
  pages.whole(86, (y) =>
    numerals.forEach(({ value, before, label }, index) => {
      const x = left + index * share
      pdf.tagged('P', () => {
        if (before) pdf.words(before, x, y + 18, { face: 'sans', size: 10, colour: muted })
        pdf.words(value, x, y + 50, { face: 'display', size: 32, colour: ink })
        pdf.wrap(label, { face: 'sans', size: 10 }, share - 16).forEach((row, at) => {
          pdf.words(row, x, y + 66 + at * 13, { face: 'sans', size: 10, colour: ink })
        })
      })
    }),
  )
  if (caption) {
    const rows = pdf.wrap(caption, { face: 'sans', size: 9.5 }, width)
    pages.lines('P', rows, { face: 'sans', size: 9.5, colour: muted }, { leading: 13 })
  }
  pages.space(12)
}

function drawBox(pages: Pages, { title, box }: Extract<Block, { box: unknown }>): void {
  const { pdf } = pages
  const rows = pdf.wrap(box, { face: 'sans', size: 11 }, width - 32)
  const height = rows.length * 15.5 + 44
  pages.space(6)
  pages.keep(height)
  pages.furniture((y) => {
    rectangle(pdf, left, y, width, height, { fill: sunken })
    rectangle(pdf, left, y, width, 3, { fill: accent })
    line(
      pdf,
      [
        [left, y + height],
        [left + width, y + height],
      ],
      { stroke: edge },
    )
  })
  pages.whole(height, (y) => {
    pdf.tagged('P', () => pdf.words(title, left + 16, y + 24, { face: 'bold', size: 11, colour: ink }))
    pdf.tagged('P', () =>
      rows.forEach((row, index) =>
        pdf.words(row, left + 16, y + 43 + index * 15.5, { face: 'sans', size: 11, colour: ink }),
      ),
    )
  })
  pages.space(14)
}
