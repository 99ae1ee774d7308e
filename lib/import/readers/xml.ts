import { SaxesParser } from 'saxes'
import { textOfFile, Unreadable } from '@/lib/import/readers/text-of-file'

/** What a reader of one kind of XML does with it. `fault` is told of characters and entities that XML forbids. */
export type XmlHandler = {
  open: (name: string, attributes: Readonly<Record<string, string>>, depth: number) => void
  text: (text: string) => void
  close: (name: string, depth: number) => void
  fault: (reason: string) => void
}

/** Deeper or longer is no export of any system but an attack or a broken file. Lengths in characters. */
const xmlLimits = { depth: 100, text: 16_000_000, prolog: 1_000_000, faults: 10_000 } as const

/**
 * Reads XML as it streams in, in bounded memory. `handler` puts what it finds into `found`, which is handed on
 * after every piece. A document type is refused before anything is parsed: entities are where XML attacks live.
 */
export async function* readXml<T>(
  path: string,
  handlerFor: (at: () => number) => XmlHandler,
  found: T[],
): AsyncGenerator<T> {
  const parser = new SaxesParser({ position: true })
  const progress = follow(
    parser,
    handlerFor(() => parser.line),
  )
  let prolog: string | null = ''
  for await (const text of textOfFile(path)) {
    if (prolog !== null) prolog = stillProlog(prolog + text)
    yield* attempt(() => parser.write(text), found)
    if (parser.position - progress.position > xmlLimits.text) {
      throw new Unreadable(`One piece of text is longer than ${xmlLimits.text} characters.`, parser.line)
    }
  }
  if (prolog !== null) throw new Unreadable('The file holds no XML.', 1)
  yield* attempt(() => parser.close(), found)
}

/** What was found before a fault is handed on first. */
function* attempt<T>(step: () => void, found: T[]): Generator<T> {
  let failure: unknown
  try {
    step()
  } catch (error) {
    failure = error
  }
  yield* found.splice(0)
  if (failure) throw failure
}

function follow(parser: SaxesParser, handler: XmlHandler): { position: number } {
  const progress = { position: 0 }
  let depth = 0
  let faults = 0
  const moved = () => void (progress.position = parser.position)
  const text = (words: string) => {
    moved()
    handler.text(words)
  }
  parser.on('xmldecl', ({ encoding }) => refuseDeclared(encoding))
  parser.on('doctype', refuseDocumentType)
  parser.on('comment', moved)
  parser.on('processinginstruction', moved)
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('opentag', (tag) => {
    moved()
    depth++
    if (depth > xmlLimits.depth)
      throw new Unreadable(`Elements stand more than ${xmlLimits.depth} deep in each other.`, parser.line)
    handler.open(tag.name, tag.attributes as Record<string, string>, depth)
  })
  parser.on('closetag', (tag) => {
    moved()
    handler.close(tag.name, depth)
    depth--
  })
  parser.on('error', (error) => {
    const reason = error.message.replace(/^[^ ]*\d+:\d+: /, '').replace(/\.$/, '')
    if (!harmless.has(reason) || ++faults > xmlLimits.faults) throw brokenAt(reason, parser.line)
    handler.fault(reason)
  })
  return progress
}

/** Faults of one text that leave the elements around it whole. */
const harmless = new Set(['disallowed character', 'undefined entity', 'malformed character entity'])

function brokenAt(reason: string, line: number): Unreadable {
  const ended = reason.startsWith('unclosed tag') || reason.startsWith('unexpected end')
  if (ended) return new Unreadable('The file breaks off here. What stands before was read.', line)
  return new Unreadable(
    `The file is not well-formed XML from here on (${reason}). What stands before was read.`,
    line,
  )
}

/**
 * The name of the document type that a text declares before its first element, in lower case; null without one.
 * @param text the beginning of a file
 */
export function documentTypeOf(text: string): string | null {
  let at = text.indexOf('<')
  for (let ending = endingAt(text, at); ending; ending = endingAt(text, at)) {
    const end = text.indexOf(ending, at + 2)
    at = end < 0 ? text.length : text.indexOf('<', end)
  }
  const declared = at < 0 ? '' : text.slice(at, at + 200)
  return /^<!doctype/i.test(declared)
    ? (/^<!doctype\s+([\w:-]+)/i.exec(declared)?.[1] ?? '').toLowerCase()
    : null
}

/** With what a comment or an instruction at a place ends; null for anything else. */
function endingAt(text: string, at: number): string | null {
  if (at < 0) return null
  return text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null
}

/** Null as soon as the first element is reached; throws at a document type; else the text still to be judged. */
function stillProlog(text: string): string | null {
  let at = text.indexOf('<')
  while (at >= 0) {
    const ending = endingAt(text, at)
    if (!ending && text.length - at < 4) break
    if (!ending && text[at + 1] === '!') refuseDocumentType()
    if (!ending) return null
    const end = text.indexOf(ending, at + 2)
    if (end < 0) break
    at = text.indexOf('<', end)
  }
  if (text.length > xmlLimits.prolog)
    throw new Unreadable('No XML element stands at the beginning of the file.', 1)
  return at < 0 ? '' : text.slice(at)
}

export const documentTypeRefused =
  'The file declares a document type (DOCTYPE), which is refused for safety. No export needs one.'

function refuseDocumentType(): never {
  throw new Unreadable(documentTypeRefused, 1)
}

function refuseDeclared(encoding: string | undefined): void {
  if (encoding === undefined || /^(utf-?8|us-ascii)$/i.test(encoding)) return
  throw new Unreadable(
    `The file says that its encoding is ${encoding.slice(0, 40)}. Save it as UTF-8 and import it again.`,
    1,
  )
}
