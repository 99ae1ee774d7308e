import { createReadStream } from 'node:fs'
import { refuseOtherEncodings, Unreadable } from '@/lib/import/readers/text-of-file'

export type ContentLine = { line: number; text: string }

/** A content line longer than this is no text of an event. In bytes. */
const longest = 2_000_000

/**
 * The content lines of a calendar, unfolded, with the line of the file where each begins. Lines are joined as bytes
 * and decoded afterwards: some programs fold in the middle of a letter, others in the middle of an escape.
 */
export async function* contentLines(path: string): AsyncGenerator<ContentLine> {
  let rest = ''
  let open: ContentLine | null = null
  let line = 0
  let first = true
  for await (const bytes of createReadStream(path)) {
    if (!(bytes instanceof Buffer)) continue
    if (first) refuseOtherEncodings(bytes)
    const text: string = rest + withoutMark(bytes.toString('latin1'), first)
    first = false
    const lines = text.split(/\r\n|\n|\r(?=[^\n])/)
    rest = lines.pop() ?? ''
    for (const physical of lines) {
      line++
      if (open && /^[ \t]/.test(physical)) open.text += physical.slice(1)
      else {
        if (open) yield decoded(open)
        open = { line, text: physical }
      }
      if (open.text.length > longest) throw tooLong(open.line)
    }
    if (rest.length > longest) throw tooLong(line + 1)
  }
  if (open && /^[ \t]/.test(rest)) yield decoded({ ...open, text: open.text + rest.slice(1).trimEnd() })
  else {
    if (open) yield decoded(open)
    if (rest.trim() !== '') yield decoded({ line: line + 1, text: rest.trimEnd() })
  }
}

function withoutMark(text: string, first: boolean): string {
  return first ? text.replace(/^\u00ef\u00bb\u00bf/, '') : text
}

function decoded({ line, text }: ContentLine): ContentLine {
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
    if (!words.includes('\0')) return { line, text: words }
  } catch {
    throw new Unreadable(
      'This line is not valid UTF-8. Save the calendar as UTF-8 and import it again.',
      line,
    )
  }
  throw new Unreadable('This line holds a NUL character, which no text does.', line)
}

function tooLong(line: number): Unreadable {
  return new Unreadable(`This line is longer than ${longest} bytes.`, line)
}
