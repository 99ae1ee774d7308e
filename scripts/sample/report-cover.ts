import type { Block, Report } from '@/prisma/sample/documents/decks/format'
import { drawBrand, drawFunding } from './furniture'
import { drawHeading } from '@/lib/pdf/heading'
import { accent, ink, muted, rule } from '@/lib/pdf/look'
import { left, width, type Pages } from '@/lib/pdf/pages'
import type { PdfPaper } from '@/lib/pdf/paper'
import { line, rectangle } from '@/lib/pdf/surface'

/** A title page, and after it the contents. */
export function drawCover(pages: Pages, { kind, title, subtitle, people, blocks, language }: Report): void {
  const { pdf } = pages
  pages.start({ bare: true })
  pdf.tagged('P', () => drawBrand(pdf, [left, 96], 18))
  pdf.tagged('P', () => pdf.words(kind, left, 236, { face: 'bold', size: 13, colour: accent }))
  const rows = pdf.wrap(title, { face: 'display', size: 44 }, width)
  pdf.tagged('H1', () =>
    rows.forEach((row, index) =>
      pdf.words(row, left, 286 + index * 49, { face: 'display', size: 44, colour: ink }),
    ),
  )
  const under = pdf.wrap(subtitle ?? '', { face: 'serif', size: 17 }, width)
  const standfirst = 286 + (rows.length - 1) * 49 + 36
  pdf.tagged('P', () =>
    under.forEach((row, index) =>
      pdf.words(row, left, standfirst + index * 24, { face: 'serif', size: 17, colour: ink }),
    ),
  )
  pdf.furniture(() => rectangle(pdf, left, 520, width, 3, { fill: ink }))
  drawPeople(pdf, people, 548)
  pdf.tagged('P', () => drawFunding(pdf, [left, 730], width, 9, language))
  pages.start()
  drawContents(pages, blocks)
}

function drawPeople(pdf: PdfPaper, people: Report['people'], y: number): void {
  people.forEach(({ name, affiliation }, index) => {
    pdf.tagged('P', () => {
      pdf.words(name, left, y + index * 20, { face: 'strong', size: 12, colour: ink })
      pdf.words(affiliation, left + 170, y + index * 20, { face: 'sans', size: 11, colour: muted })
    })
  })
}

function drawContents(pages: Pages, blocks: readonly Block[]): void {
  drawHeading(pages, 'Contents', 1)
  const headings = blocks.flatMap((block) =>
    'heading' in block && (block.level ?? 1) === 1 ? [block.heading] : [],
  )
  headings.forEach((heading, index) => {
    pages.lines('P', [`${index + 1}  ${heading}`], { face: 'serif', size: 13 }, { leading: 22 })
  })
}

/** What is short has its head over its text. */
export function drawHead(pages: Pages, { kind, title, subtitle, facts = [], people }: Report): void {
  const { pdf } = pages
  pages.start()
  pdf.tagged('P', () => drawBrand(pdf, [left, 80], 14))
  pages.space(62)
  pages.lines('P', [kind], { face: 'bold', size: 11, colour: accent }, { leading: 20 })
  const rows = pdf.wrap(title, { face: 'display', size: 32 }, width)
  pages.space(14)
  pages.lines('H1', rows, { face: 'display', size: 32, colour: ink }, { leading: 36 })
  if (subtitle) {
    const under = pdf.wrap(subtitle, { face: 'serif', size: 14 }, width)
    pages.lines('P', under, { face: 'serif', size: 14, colour: ink }, { leading: 20 })
  }
  const by = people.map(({ name, affiliation }) => `${name}, ${affiliation}`)
  const told = by.length > 0 ? [...facts, { term: 'By', text: by.join('; ') }] : facts
  pages.space(10)
  if (told.length > 0) drawFacts(pages, told)
}

function drawFacts(pages: Pages, facts: NonNullable<Report['facts']>): void {
  const { pdf } = pages
  pages.furniture((y) => rectangle(pdf, left, y, width, 3, { fill: ink }))
  for (const { term, text } of facts) {
    const rows = pdf.wrap(text, { face: 'sans', size: 11 }, width - 110)
    pages.atOnce('P', rows.length * 15 + 9, (y) => {
      pdf.words(term, left, y + 16, { face: 'sans', size: 11, colour: muted })
      rows.forEach((row, index) =>
        pdf.words(row, left + 110, y + 16 + index * 15, { face: 'sans', size: 11, colour: ink }),
      )
    })
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
  }
  pages.space(12)
}
