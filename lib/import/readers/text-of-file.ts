import { createReadStream } from 'node:fs'

/** Why a file, or the rest of it, cannot be read. The reason is a sentence. */
export class Unreadable extends Error {
  constructor(
    readonly reason: string,
    readonly line: number | null = null,
  ) {
    super(reason)
  }
}

const lineFeed = 10

/**
 * The text of a file in pieces, never the whole. Only UTF-8 passes, with or without its mark: guessing another
 * encoding would put wrong letters into names for good.
 */
export async function* textOfFile(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let first = true
  for await (const bytes of createReadStream(path)) {
    if (!(bytes instanceof Uint8Array)) continue
    if (first) refuseOtherEncodings(bytes)
    first = false
    const nul = bytes.indexOf(0)
    if (nul >= 0)
      throw new Unreadable(
        'The file holds a NUL character, which no text does.',
        line + feeds(bytes.subarray(0, nul)),
      )
    yield decode(decoder, bytes, line)
    line += feeds(bytes)
  }
  decode(decoder, new Uint8Array(), line, false)
}

/** The sentence for files that are whole, but in an encoding we do not read. */
export function refuseOtherEncodings(bytes: Uint8Array): void {
  const [one, two, three, four] = bytes
  const marked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)
  const unmarked =
    (one !== 0 && two === 0 && three !== 0 && four === 0) || (one === 0 && two !== 0 && three === 0)
  if (marked || unmarked)
    throw new Unreadable('The file is in UTF-16. Save it as UTF-8 and import it again.', 1)
}

function decode(decoder: TextDecoder, bytes: Uint8Array, line: number, stream = true): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    const before = new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? ''
    throw new Unreadable(
      'The file is not valid UTF-8. Save it as UTF-8 (not as “ANSI”, “Windows-1252” or “Latin-1”) and import it again.',
      line + before.split('\n').length - 1,
    )
  }
}

function feeds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}
