import type { Font } from 'fontkit'

/** The portal's typefaces as they are printed. */
export type Face = 'display' | 'serif' | 'strong' | 'sans' | 'bold'

/** One file of a typeface: those of a face have different letters. */
export type Cut = { name: string; bytes: Buffer; font: Font }

/** A stretch of text that one file can print. */
export type Run = { name: string; text: string; font: Font; offset: number }

/** Measures text and breaks it into lines, whatever letters it is written in. */
export class Type {
  readonly #cuts: Readonly<Record<Face, readonly Cut[]>>
  readonly #missing: (letter: string, text: string) => string

  /**
   * @param cuts of each face; a letter is printed by the first that has it
   * @param missing what is printed for a letter that none of them has
   */
  constructor(
    cuts: Readonly<Record<Face, readonly Cut[]>>,
    missing: (letter: string, text: string) => string,
  ) {
    this.#cuts = cuts
    this.#missing = missing
  }

  /** Every file with the name under which runs refer to it. */
  files(): readonly Cut[] {
    return [
      ...new Map(Object.values(this.#cuts).flatMap((cuts) => cuts.map((cut) => [cut.name, cut]))).values(),
    ]
  }

  /** The text in stretches, each with its distance from the beginning. */
  runs(text: string, face: Face, size: number): Run[] {
    const runs: Run[] = []
    for (const given of text.normalize('NFC')) {
      const letter = this.#cutOf(given, face) ? given : this.#missing(given, text)
      const cut = this.#cutOf(letter, face)
      const last = runs.at(-1)
      if (last && cut && last.name === cut.name) last.text += letter
      else if (cut) runs.push({ name: cut.name, text: letter, font: cut.font, offset: 0 })
    }
    let offset = 0
    for (const run of runs) {
      run.offset = offset
      offset += widthOf(run, size)
    }
    return runs
  }

  width(text: string, face: Face, size: number): number {
    const last = this.runs(text, face, size).at(-1)
    return last ? last.offset + widthOf(last, size) : 0
  }

  /** Breaks a text at spaces into lines that are no wider than said; a word that is wider is broken where it must be. */
  wrap(text: string, face: Face, size: number, width: number): string[] {
    const lines: string[] = []
    for (const word of text.split(' ').flatMap((whole) => this.#broken(whole, face, size, width))) {
      const last = lines.at(-1)
      const longer = last === undefined ? word : `${last} ${word}`
      if (last !== undefined && this.width(longer, face, size) <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }

  #broken(word: string, face: Face, size: number, width: number): string[] {
    if (this.width(word, face, size) <= width) return [word]
    const parts: string[] = []
    for (const letter of word) {
      const last = parts.at(-1)
      if (last !== undefined && this.width(last + letter, face, size) <= width)
        parts[parts.length - 1] += letter
      else parts.push(letter)
    }
    return parts
  }

  #cutOf(letter: string, face: Face): Cut | undefined {
    const point = letter.codePointAt(0) ?? 0
    return this.#cuts[face].find(({ font }) => font.hasGlyphForCodePoint(point))
  }
}

function widthOf({ font, text }: Pick<Run, 'font' | 'text'>, size: number): number {
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}
