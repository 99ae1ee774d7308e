import type { Refusal, Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'
import type { SampleCalendar } from '@/prisma/sample/dates'
import type { SampleKeys } from '@/prisma/sample/keys'
import { richText } from '@/prisma/sample/texts'
import type { Html, Words } from '@/prisma/sample/types/words'

/** What everything that writes a part of the sample is handed. */
export type Writing = { tx: Transaction; viewer: Viewer; keys: SampleKeys; calendar: SampleCalendar }

/** The portal itself is refused nothing. */
export function done<T extends { ok: true }>(result: T | Refusal<string>): T {
  if (!result.ok) throw new Error(`The sample could not be written: ${result.reason}.`)
  return result
}

type Spoken<Text> = Text & { language: string; published: true }

/** The words in the language a record was written in, and those in its further languages. */
export function spoken<Text>(words: Words<Text>): { first: Spoken<Text>; others: Spoken<Text>[] } {
  const [first, ...others] = Object.entries(words).map(([language, text]) => ({
    ...(text as Text),
    language,
    published: true as const,
  }))
  if (!first) throw new Error('A record of the sample has no words.')
  return { first, others }
}

/** The same with the text as a rich text, where there is one. */
export function told<Text extends { body?: Html }>(
  words: Words<Text>,
  keys: SampleKeys,
): {
  first: Spoken<Omit<Text, 'body'>> & { body?: RichText }
  others: (Spoken<Omit<Text, 'body'>> & { body?: RichText })[]
} {
  const { first, others } = spoken(words)
  const tell = ({ body, ...text }: Spoken<Text>) => ({
    ...text,
    ...(body ? { body: richText(body, keys) } : {}),
  })
  return { first: tell(first), others: others.map(tell) }
}
