import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'

/** The portal's typefaces as slides, reports and drawings print them. */
export type Face = 'display' | 'serif' | 'strong' | 'sans' | 'bold'

type Half = { bytes: Buffer; font: Font }
/** A typeface comes in two files, of which the second has ń, ř, ż and the like. */
type Cut = { latin: Half; further: Half }

/** A stretch of text that one file can print. */
export type Run = { name: string; text: string; font: Font; offset: number }

const require = createRequire(import.meta.url)
const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
const letters = {
  latin: `${span(0x20, 0x7e)}${span(0xa0, 0xff)}‐‑–—‘’“”„•…′″€−₂→`,
  further: `${span(0x100, 0x17f)}ȘșȚț`,
}
const sources = {
  display: ['source-serif-4', 'opsz', { opsz: 48, wght: 500 }],
  serif: ['source-serif-4', 'opsz', { opsz: 16, wght: 400 }],
  strong: ['source-serif-4', 'opsz', { opsz: 20, wght: 600 }],
  sans: ['commissioner', 'wght', { wght: 400 }],
  bold: ['commissioner', 'wght', { wght: 600 }],
} as const
const faces = Object.keys(sources) as Face[]

export class Type {
  readonly #cuts: Record<Face, Cut>

  private constructor(cuts: Record<Face, Cut>) {
    this.#cuts = cuts
  }

  /** Cuts static fonts out of the variable ones; the same fonts each time. */
  static async load(): Promise<Type> {
    const cuts = await Promise.all(
      faces.map(async (face) => [
        face,
        { latin: await cut(face, 'latin'), further: await cut(face, 'further') },
      ]),
    )
    return new Type(Object.fromEntries(cuts) as Record<Face, Cut>)
  }

  /** Every file with the name under which runs refer to it. */
  files(): { name: string; bytes: Buffer }[] {
    return faces.flatMap((face) => [
      { name: face, bytes: this.#cuts[face].latin.bytes },
      { name: `${face}-further`, bytes: this.#cuts[face].further.bytes },
    ])
  }

  /** The text in stretches, each with its distance from the beginning. */
  runs(text: string, face: Face, size: number): Run[] {
    const { latin, further } = this.#cuts[face]
    const pieces = text.match(/[\u0100-\u017f\u0218-\u021b]+|[^\u0100-\u017f\u0218-\u021b]+/gu) ?? []
    let offset = 0
    return pieces.map((piece) => {
      const isFurther = /^[\u0100-\u017f\u0218-\u021b]/u.test(piece)
      const { font } = isFurther ? further : latin
      refuseMissing(font, piece)
      const run = { name: isFurther ? `${face}-further` : face, text: piece, font, offset }
      offset += widthOf(font, piece, size)
      return run
    })
  }

  width(text: string, face: Face, size: number): number {
    const last = this.runs(text, face, size).at(-1)
    return last ? last.offset + widthOf(last.font, last.text, size) : 0
  }

  /** Breaks a text at spaces into lines that are no wider than said. */
  wrap(text: string, face: Face, size: number, width: number): string[] {
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const last = lines.at(-1)
      const longer = last === undefined ? word : `${last} ${word}`
      if (last !== undefined && this.width(longer, face, size) <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }
}

async function cut(face: Face, half: 'latin' | 'further'): Promise<Half> {
  const [typeface, axis, variationAxes] = sources[face]
  const script = half === 'latin' ? 'latin' : 'latin-ext'
  const file = `@fontsource-variable/${typeface}/files/${typeface}-${script}-${axis}-normal.woff2`
  const bytes = await subsetFont(readFileSync(require.resolve(file)), letters[half], {
    targetFormat: 'sfnt',
    variationAxes,
    keepFeatures: ['kern', 'lnum'],
  })
  return { bytes, font: create(bytes) as Font }
}

function widthOf(font: Font, text: string, size: number): number {
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

function refuseMissing(font: Font, text: string): void {
  const missing = [...text].find((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
  if (missing) throw new Error(`“${missing}” in “${text}” is in none of the typefaces.`)
}
