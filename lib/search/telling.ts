import 'server-only'
import { db } from '@/lib/db'
import { languages } from '@/lib/i18n/languages'
import { wordsOf } from '@/lib/search/snippets'

/**
 * Of what was typed, the words to which a name can be close: none that says nothing in one of the languages ("the"),
 * no single letter, and one of two letters only where there is no longer one.
 */
export async function tellingWords(typed: string): Promise<string[]> {
  const words = wordsOf(typed).filter((word) => word.length > 1 || isNumber(word))
  if (words.length === 0) return []
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words}::text[]) WITH ORDINALITY AS typed (word, place)
    WHERE NOT EXISTS (SELECT FROM unnest(${[...languages]}::text[]) AS language
      WHERE numnode(public.search_query(language, word)) = 0)
    ORDER BY place`
  const telling = rows.map(({ word }) => word)
  const long = telling.filter((word) => word.length > 2 || isNumber(word))
  return long.length > 0 ? long : telling
}

const isNumber = (word: string) => /\p{Number}/u.test(word)
