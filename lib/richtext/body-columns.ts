import 'server-only'
import type { RichText } from '@/lib/richtext/nodes'
import { plainText } from '@/lib/richtext/text'
import { Prisma } from '@/prisma/generated/client'

/**
 * What a translation keeps of a body: the text and its words for search. Nothing is written where it is left out;
 * null takes it away.
 */
export function bodyColumns(body: RichText | null | undefined) {
  if (body === undefined) return {}
  return body === null ? { body: Prisma.DbNull, text: '' } : { body, text: plainText(body) }
}

/**
 * The same of a record that is found by other names too: they stand before the words of its text.
 * @param before the body as it is kept, whose words stay where nothing new is said
 */
export function bodyWithNames(
  body: RichText | null | undefined,
  before: Prisma.JsonValue | undefined,
  names: readonly (string | null)[],
) {
  // It was checked against the allow-list when it was written.
  const told = body === undefined ? (before as RichText | null | undefined) : body
  const text = [...names, told ? plainText(told) : ''].filter(Boolean).join(' ')
  return { ...bodyColumns(body), text }
}
