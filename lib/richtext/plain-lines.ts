/** A paragraph or an item of a list, as it stands in plain text. `gap` says whether an empty line precedes it. */
export type Piece =
  | { kind: 'paragraph'; lines: string[]; gap: boolean }
  | { kind: 'bullet'; lines: string[]; gap: boolean; indent: number }
  | { kind: 'number'; lines: string[]; gap: boolean; indent: number; number: number }

const bullet = /^([ \t]*)[•‣▪●◦·–*-][ \t]+(\S.*)$/u
const number = /^([ \t]*)(\d{1,3})[.)][ \t]+(\S.*)$/u

/** Plain text cut into paragraphs and list items. A line set in under an item goes on with that item. */
export function pieces(text: string): Piece[] {
  const all: Piece[] = []
  let gap = false
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    if (line.trim() === '') {
      gap = true
      continue
    }
    const last = all.at(-1)
    const piece = pieceOf(line, gap)
    if (last && piece.kind === 'paragraph' && !gap && goesOn(last, line)) last.lines.push(line.trim())
    else all.push(piece)
    gap = false
  }
  return all
}

function pieceOf(line: string, gap: boolean): Piece {
  const [, indent = '', item] = bullet.exec(line) ?? []
  if (item) return { kind: 'bullet', lines: [item.trim()], gap, indent: indent.length }
  const [, before = '', figure, numbered] = number.exec(line) ?? []
  if (!numbered) return { kind: 'paragraph', lines: [line.trim()], gap }
  return { kind: 'number', lines: [numbered.trim()], gap, indent: before.length, number: Number(figure) }
}

function goesOn(piece: Piece, line: string): boolean {
  return piece.kind === 'paragraph' || /^[ \t]{2,}/.test(line)
}
