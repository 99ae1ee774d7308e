import { drawHeading } from '@/lib/pdf/heading'
import { accent, ink, muted, rule } from '@/lib/pdf/look'
import { left, Pages, width } from '@/lib/pdf/pages'
import { PdfPaper } from '@/lib/pdf/paper'
import { portalType } from '@/lib/pdf/portal-type'
import { line } from '@/lib/pdf/surface'
import { drawTable, type Table } from '@/lib/pdf/table'

const body = { face: 'sans', size: 10.5 } as const
const small = { face: 'sans', size: 8.5 } as const

export type About = {
  title: string
  /** Above the title: what kind of paper it is. */
  kind: string
  /** Who issues it. */
  portal: string
  language: string
  /** When it was made. */
  made: Date
}

/** A paper on A4 in the manner of the portal, written from above: a head, and then headings, lines, points and tables. */
export class Sheet {
  readonly #pages: Pages

  constructor({ title, kind, portal, language, made }: About) {
    const pdf = new PdfPaper(portalType(), { title, author: portal, language, size: [595, 842], made })
    this.#pages = new Pages(pdf, title)
    this.#pages.start()
    this.#line('P', portal, { face: 'strong', size: 13, colour: ink }, 18, 14)
    this.#line('P', kind, { face: 'bold', size: 10, colour: accent }, 14, 2)
    this.#line('H1', title, { face: 'strong', size: 24, colour: ink }, 30, 8)
  }

  heading(text: string): void {
    drawHeading(this.#pages, text, 2)
  }

  text(text: string): void {
    this.#line('P', text, { ...body, colour: ink }, 15, 6)
  }

  note(text: string): void {
    this.#line('P', text, { ...small, colour: muted }, 12, 4)
  }

  points(points: readonly string[]): void {
    const { pdf } = this.#pages
    pdf.nested('L', () => {
      for (const point of points)
        pdf.nested('LI', () =>
          this.#pages.lines(
            'LBody',
            pdf.wrap(point, body, width - 16),
            { ...body, colour: ink },
            { leading: 15, indent: 16, sign: '–' },
          ),
        )
    })
    this.#pages.space(6)
  }

  table(table: Table): void {
    const pages = this.#pages
    pages.space(4)
    pages.keep(60)
    const next = (y: number, height: number) => pages.moveTo(y, height)
    pages.reach(
      drawTable(pages.pdf, table, { x: left, y: pages.y, width, sizes: [9.5], end: Infinity, next }),
    )
    pages.space(12)
  }

  /** What ends it: who funds the work, and the like. @returns the file */
  async end(words: readonly string[]): Promise<Buffer> {
    const pages = this.#pages
    pages.space(20)
    pages.keep(40)
    pages.furniture((y) =>
      line(
        pages.pdf,
        [
          [left, y],
          [left + width, y],
        ],
        { stroke: rule },
      ),
    )
    pages.space(10)
    for (const said of words) this.note(said)
    return pages.pdf.bytes()
  }

  #line(
    tag: 'P' | 'H1',
    text: string,
    lettering: { face: 'sans' | 'bold' | 'strong'; size: number; colour: string },
    leading: number,
    after: number,
  ): void {
    const { pdf } = this.#pages
    this.#pages.lines(tag, pdf.wrap(text, lettering, width), lettering, { leading, after })
  }
}
