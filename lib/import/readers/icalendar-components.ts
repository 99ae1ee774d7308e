import { contentLines } from '@/lib/import/readers/icalendar-lines'
import { Unreadable } from '@/lib/import/readers/text-of-file'

/** A property of the calendar itself, or one of its components as unfolded text. */
export type Piece =
  | { kind: 'property'; line: number; name: string; value: string }
  | { kind: 'component'; line: number; name: string; text: string }

/** A component with more characters is not an event. */
const longest = 4_000_000

/** A calendar cut into its components, so that one broken event does not take the others with it. */
export async function* componentsOf(path: string): AsyncGenerator<Piece> {
  let open: { line: number; name: string; lines: string[]; length: number } | null = null
  let inCalendar = false
  let begun = false
  for await (const { line, text } of contentLines(path)) {
    if (text.trim() === '') continue
    const [, verb = '', named = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(text) ?? []
    const [edge, name] = [verb.toUpperCase(), named.toUpperCase()]
    if (!begun && (edge !== 'BEGIN' || name !== 'VCALENDAR'))
      throw new Unreadable('This is no calendar: it does not begin with BEGIN:VCALENDAR.', line)
    begun = true
    if (open) {
      open.lines.push(text)
      open.length += text.length
      if (open.length > longest)
        throw new Unreadable(`A ${open.name} is longer than ${longest} characters.`, open.line)
      if (edge !== 'END' || name !== open.name) continue
      yield { kind: 'component', line: open.line, name: open.name, text: open.lines.join('\r\n') }
      open = null
    } else if (name === 'VCALENDAR') inCalendar = edge === 'BEGIN'
    else if (edge === 'BEGIN') open = { line, name, lines: [text], length: text.length }
    else yield propertyOf(line, text)
  }
  if (open || inCalendar)
    throw new Unreadable('The calendar breaks off. What stands before was read.', open?.line ?? null)
}

function propertyOf(line: number, text: string): Piece {
  const colon = text.indexOf(':')
  const name = text.slice(0, colon < 0 ? text.length : colon).split(';')[0] ?? ''
  return {
    kind: 'property',
    line,
    name: name.toUpperCase(),
    value: colon < 0 ? '' : text.slice(colon + 1).trim(),
  }
}
