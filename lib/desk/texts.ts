import type { RecordFilters } from '@/lib/desk/filters'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { defaultLanguage } from '@/lib/i18n/languages'
import { Prisma } from '@/prisma/generated/client'

/* Parts of statements about the texts `t` of a record `record`. */

/** The text that names a record: in the language asked for, else in the portal's first, else in any. */
export function firstText(noun: NounName, language: string): Prisma.Sql {
  const { words, key, name } = nounOf(noun)
  return Prisma.sql`(SELECT t.${Prisma.raw(name)} AS name, t.language
    FROM ${Prisma.raw(words)} t WHERE t.${Prisma.raw(key)} = record.id
    ORDER BY t.language = ${language} DESC, t.language = ${defaultLanguage} DESC, t.language LIMIT 1)`
}

/** Whether what a text was translated from says something else by now. */
export function staleText(noun: NounName): Prisma.Sql {
  const { words, key } = nounOf(noun)
  return Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(words)} source WHERE source.${Prisma.raw(key)} = t.${Prisma.raw(key)}
    AND source.language = t.source_language AND source.version > t.source_version)`
}

/** Conditions on a record by where its texts stand: in the chosen language, else in any of them. */
export function textInState(
  noun: NounName,
  pageLanguage: string,
  { state, language }: Pick<RecordFilters, 'state' | 'language'>,
): Prisma.Sql[] {
  const { words, key } = nounOf(noun)
  const inIt = (wanted: string) => Prisma.sql`AND t.language = ${wanted}`
  const some = (condition: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(words)} t WHERE t.${Prisma.raw(key)} = record.id ${condition})`
  const chosen = language ? inIt(language) : Prisma.empty
  if (state === 'published') return [some(Prisma.sql`${chosen} AND t.status = 'published'`)]
  if (state === 'stale') return [some(Prisma.sql`${chosen} AND ${staleText(noun)}`)]
  if (state === 'untranslated') return [Prisma.sql`NOT ${some(inIt(language ?? pageLanguage))}`]
  const exists = language ? [some(chosen)] : []
  if (state !== 'draft') return exists
  return [...exists, Prisma.sql`NOT ${some(Prisma.sql`${chosen} AND t.status = 'published'`)}`]
}
