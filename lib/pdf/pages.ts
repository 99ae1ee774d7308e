import { muted, rule } from '@/lib/pdf/look'
import type { PdfPaper, Tag } from '@/lib/pdf/paper'
import { line, type Lettering } from '@/lib/pdf/surface'

export const left = 76
export const width = 443
const top = 84
const bottom = 762

type Setting = {
  leading: number
  after?: number
  indent?: number
  /** Before the first line. */ sign?: string
}

/** The pages of a report, filled from above; what does not fit goes on over the next. */
export class Pages {
  readonly pdf: PdfPaper
  readonly #title: string
  /** Where the next thing begins. */
  y = top

  constructor(pdf: PdfPaper, title: string) {
    this.pdf = pdf
    this.#title = title
  }

  start({ bare = false }: { bare?: boolean } = {}): void {
    this.pdf.addPage()
    this.y = top
    if (bare) return
    this.pdf.furniture(() => {
      line(
        this.pdf,
        [
          [left, 790],
          [left + width, 790],
        ],
        { stroke: rule },
      )
      this.pdf.words(this.#title, left, 806, { face: 'sans', size: 9, colour: muted })
      this.pdf.words(String(this.pdf.page), left + width, 806, {
        face: 'sans',
        size: 9,
        anchor: 'end',
        colour: muted,
      })
    })
  }

  /** White between two things; a new page begins without it. */
  space(height: number): void {
    if (this.y > top) this.y += height
  }

  /** Begins a new page where so much would not fit on this one. */
  keep(height: number): void {
    if (this.y + height > bottom) this.start()
  }

  /** For a table that asks before each row. @returns where the row begins */
  moveTo(y: number, height: number): number {
    this.y = y
    this.keep(height)
    return this.y
  }

  reach(y: number): void {
    this.y = y
  }

  furniture(draw: (y: number) => void): void {
    const { y } = this
    this.pdf.furniture(() => draw(y))
  }

  /** Something that stands on one page. */
  whole(height: number, draw: (y: number) => void): void {
    this.keep(height)
    draw(this.y)
    this.y += height
  }

  atOnce(tag: Tag, height: number, draw: (y: number) => void): void {
    this.whole(height, (y) => this.pdf.tagged(tag, () => draw(y)))
  }

  /** Lines of one part, which may go over a page's end but leaves no line alone. */
  lines(tag: Tag, rows: readonly string[], lettering: Lettering, setting: Setting): void {
    const { leading, after = 0, indent = 0, sign } = setting
    this.pdf.nested(tag, () => {
      let rest = rows
      while (rest.length > 0) {
        const room = Math.floor((bottom - this.y) / leading)
        const taken = rest.length - room === 1 ? room - 1 : Math.min(room, rest.length)
        if (taken < Math.min(2, rest.length)) {
          this.start()
          continue
        }
        const [part, y] = [rest.slice(0, taken), this.y]
        this.pdf.part(() => {
          if (sign && rest === rows) this.pdf.words(sign, left, y + leading * 0.75, lettering)
          part.forEach((row, index) =>
            this.pdf.words(row, left + indent, y + leading * (index + 0.75), lettering),
          )
        })
        this.y += taken * leading
        rest = rest.slice(taken)
      }
    })
    this.y += after
  }
}
