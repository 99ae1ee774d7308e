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
