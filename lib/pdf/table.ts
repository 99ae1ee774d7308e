import { edge, ink, muted, rule } from '@/lib/pdf/look'
import type { PdfPaper } from '@/lib/pdf/paper'
import { line } from '@/lib/pdf/surface'

/** Columns after the first may be numbers, which stand at the right. Shares of the width, equal without them. */
export type Table = { columns: string[]; rows: string[][]; numeric?: number[]; widths?: number[] }

type Room = {
  x: number
  y: number
  width: number
  /** In the order of preference: the first in which the table ends above `end` is taken. */
  sizes: readonly number[]
  end: number
  /** Asked before each row where the table may go on: moves to a new page and says where the row begins. */
  next?: (y: number, height: number) => number
}

/** A ruled table; numbers stand at the right. @returns where it ends */
export function drawTable(pdf: PdfPaper, table: Table, room: Room): number {
  const { x, width, sizes, end, next } = room
  const rows = [table.columns, ...table.rows]
  const heightOf = (cells: Cells) => rows.reduce((sum, row, index) => sum + cells.height(row, index === 0), 0)
  const cells = sizes
    .map((size) => new Cells(pdf, table, width, size))
    .find((candidate) => next !== undefined || room.y + heightOf(candidate) <= end)
  if (!cells) throw new Error(`The table after “${table.columns.join(', ')}” does not fit.`)
  let y = room.y
  pdf.nested('Table', () => {
    rows.forEach((row, index) => {
      const head = index === 0
      y = next?.(y, cells.height(row, head)) ?? y
      cells.draw(row, [x, y], head)
      y += cells.height(row, head)
      const bottom = y
      pdf.furniture(() =>
        line(
          pdf,
          [
            [x, bottom],
            [x + width, bottom],
          ],
          { stroke: head ? edge : rule },
        ),
      )
    })
  })
  return y
}

class Cells {
  readonly #pdf: PdfPaper
  readonly #numeric: ReadonlySet<number>
  readonly #widths: number[]
  readonly #size: number

  constructor(pdf: PdfPaper, { columns, numeric = [], widths }: Table, width: number, size: number) {
    const shares = widths ?? columns.map(() => 1)
    const whole = shares.reduce((sum, share) => sum + share, 0)
    this.#pdf = pdf
    this.#numeric = new Set(numeric)
    this.#widths = shares.map((share) => (share / whole) * width)
    this.#size = size
  }

  height(row: readonly string[], head: boolean): number {
    const most = Math.max(...row.map((text, column) => this.#rows(text, column, head).length))
    return most * this.#size * 1.3 + this.#size * 0.75
  }

  draw(row: readonly string[], [x, y]: readonly [number, number], head: boolean): void {
    let left = x
    this.#pdf.nested('TR', () =>
      row.forEach((text, column) => {
        const start = left
        this.#pdf.tagged(head ? 'TH' : 'TD', () => this.#cell(text, column, [start, y], head))
        left += this.#widths[column] ?? 0
      }),
    )
  }

  #cell(text: string, column: number, [x, y]: readonly [number, number], head: boolean): void {
    const right = this.#numeric.has(column)
    const start = right
      ? x + (this.#widths[column] ?? 0) - (column === this.#widths.length - 1 ? 0 : this.#size)
      : x
    this.#rows(text, column, head).forEach((line_, row) => {
      const baseline = y + this.#size * (1.25 + row * 1.3)
      this.#pdf.words(line_, start, baseline, {
        ...this.#lettering(column, head),
        anchor: right ? 'end' : 'start',
        colour: head ? muted : ink,
      })
    })
  }

  #rows(text: string, column: number, head: boolean): string[] {
    return this.#pdf.wrap(text, this.#lettering(column, head), (this.#widths[column] ?? 0) - this.#size)
  }

  #lettering(column: number, head: boolean) {
    if (head) return { face: 'bold', size: this.#size * 0.85 } as const
    return { face: column === 0 ? 'bold' : 'sans', size: this.#size } as const
  }
}
