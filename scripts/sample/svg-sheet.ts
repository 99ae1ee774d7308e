import type { Lettering, Paint, Surface } from '@/lib/pdf/surface'
import type { Type } from '@/lib/pdf/type'

/** An SVG whose letters are outlines, so that it looks the same where the typefaces are not installed. */
export class SvgSheet implements Surface {
  readonly #type: Type
  readonly #size: readonly [width: number, height: number]
  readonly #marks: string[] = []

  constructor(type: Type, size: readonly [width: number, height: number]) {
    this.#type = type
    this.#size = size
  }

  path(data: string, { fill = 'none', stroke, width = 1, dash }: Paint): void {
    const outline = stroke
      ? ` stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`
      : ''
    this.#marks.push(`<path d="${data}" fill="${fill}"${outline}/>`)
  }

  words(
    text: string,
    x: number,
    y: number,
    { face, size, colour = '#000', anchor = 'start' }: Lettering,
  ): void {
    const shift = anchor === 'start' ? 0 : this.width(text, { face, size }) / (anchor === 'end' ? 1 : 2)
    for (const { text: piece, font, offset } of this.#type.runs(text, face, size)) {
      const scale = size / font.unitsPerEm
      const { glyphs, positions } = font.layout(piece)
      let left = x - shift + offset
      glyphs.forEach((glyph, index) => {
        const place = `matrix(${n(scale)} 0 0 ${n(-scale)} ${n(left)} ${n(y)})`
        this.#marks.push(`<path transform="${place}" d="${glyph.path.toSVG()}" fill="${colour}"/>`)
        left += (positions[index]?.xAdvance ?? 0) * scale
      })
    }
  }

  width(text: string, { face, size }: Pick<Lettering, 'face' | 'size'>): number {
    return this.#type.width(text, face, size)
  }

  wrap(text: string, { face, size }: Pick<Lettering, 'face' | 'size'>, width: number): string[] {
    return this.#type.wrap(text, face, size, width)
  }

  /** The picture's own alternative text says it all. */
  figure(_alt: string, draw: () => void): void {
    draw()
  }

  toString(): string {
    const [width, height] = this.#size
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${this.#marks.join('')}</svg>`
  }
}

function n(value: number): string {
  return String(Math.round(value * 1e5) / 1e5)
}
