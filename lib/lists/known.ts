import { mentionable } from '@/lib/i18n/named'
import { Prisma } from '@/prisma/generated/client'

/*
 * The record by which a list is narrowed, when the public knows it: one in draft narrows like a slug that nobody has,
 * so that no list tells of it.
 */

/** As a condition of Prisma on the related record. */
export function known(slug: string) {
  return { slug, ...mentionable }
}

const words = {
  cities: ['city_translations', 'city_id'],
  groups: ['group_translations', 'group_id'],
  partners: ['partner_translations', 'partner_id'],
  projects: ['project_translations', 'project_id'],
  solutions: ['solution_translations', 'solution_id'],
  themes: ['theme_translations', 'theme_id'],
} as const

/** As an expression: its id, or NULL. */
export function knownId(table: keyof typeof words, slug: string | null): Prisma.Sql {
  const [translations, key] = words[table]
  return Prisma.sql`(SELECT known.id FROM ${Prisma.raw(table)} known
    WHERE known.slug = ${slug}::text AND known.trashed_at IS NULL AND EXISTS
      (SELECT FROM ${Prisma.raw(translations)} words WHERE words.${Prisma.raw(key)} = known.id AND words.status = 'published'))`
}
