import { buffer } from 'node:stream/consumers'
import PdfDocument from 'pdfkit'
import type { Lettering, Paint, Surface } from '@/lib/pdf/surface'
import type { Type } from '@/lib/pdf/type'

type Structure = PDFKit.PDFStructureElement
/** How PDF names what a part of a page is. */
export type Tag =
  'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Caption' | 'Note'

type About = {
  title: string
  author: string
  language: string
  size: [width: number, height: number]
  /** Stands in the file as the day of its making. */
  made: Date
}

/**
 * A tagged PDF (PDF/UA) to be drawn on: what is drawn inside `tagged` and `figure` is read aloud in that order, what is
 * drawn inside `furniture` is not.
 */
export class PdfPaper implements Surface {
  readonly #pdf: PDFKit.PDFDocument
  readonly #type: Type
  readonly #root: Structure
  #open: Structure
  /** Counted from 1. */
  page = 0

  constructor(type: Type, { title, author, language, size, made }: About) {
    this.#type = type
    this.#pdf = new PdfDocument({
      size,
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      displayTitle: true,
      lang: language,
      info: { Title: title, Author: author, Creator: 'Pharos', Producer: 'Pharos', CreationDate: made },
    })
    for (const { name, bytes } of type.files()) this.#pdf.registerFont(name, bytes)
    this.#root = this.#pdf.struct('Document')
    this.#pdf.addStructure(this.#root)
    this.#open = this.#root
  }

  addPage(): void {
    this.#pdf.addPage()
    this.page += 1
  }

  path(data: string, { fill, stroke, width = 1, dash }: Paint): void {
    this.#pdf.path(data).lineWidth(width).lineJoin('round')
    if (dash) this.#pdf.dash(dash[0], { space: dash[1] })
    else this.#pdf.undash()
    if (fill && stroke) this.#pdf.fillAndStroke(fill, stroke)
    else if (fill) this.#pdf.fill(fill)
    else this.#pdf.stroke(stroke)
  }

  words(
    text: string,
    x: number,
    y: number,
    { face, size, colour = '#000', anchor = 'start' }: Lettering,
  ): void {
    const shift = anchor === 'start' ? 0 : this.width(text, { face, size }) / (anchor === 'end' ? 1 : 2)
    for (const run of this.#type.runs(text, face, size)) {
      this.#pdf.font(run.name, size).fillColor(colour)
      this.#pdf.text(run.text, x - shift + run.offset, y, { lineBreak: false, baseline: 'alphabetic' })
    }
  }

  width(text: string, { face, size }: Pick<Lettering, 'face' | 'size'>): number {
    return this.#type.width(text, face, size)
  }

  wrap(text: string, { face, size }: Pick<Lettering, 'face' | 'size'>, width: number): string[] {
    return this.#type.wrap(text, face, size, width)
  }

  /** What `draw` draws is a part of this kind. It ends on the page on which it began. */
  tagged(tag: Tag, draw: () => void): void {
    this.nested(tag, () => this.part(draw))
  }

  /** A part that has parts of its own, for instance a table its rows; it may go over several pages. */
  nested(tag: Tag, add: () => void): void {
    const [outer, inner] = [this.#open, this.#pdf.struct(tag)]
    outer.add(inner)
    this.#open = inner
    add()
    inner.end()
    this.#open = outer
  }

  /** What stands on one page of a part that goes on over the next. */
  part(draw: () => void): void {
    this.#open.add(draw)
  }

  figure(alt: string, draw: () => void): void {
    const figure = this.#pdf.struct('Figure', { alt }, [draw])
    this.#open.add(figure)
    figure.end()
  }

  /** Rules, page numbers, the paper itself. */
  furniture(draw: () => void): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' })
    draw()
    this.#pdf.endMarkedContent()
  }

  /** The finished file. */
  async bytes(): Promise<Buffer> {
    this.#root.end()
    const written = buffer(this.#pdf)
    this.#pdf.end()
    return written
  }
}
