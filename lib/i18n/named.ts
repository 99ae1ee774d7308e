import { inLanguage } from '@/lib/i18n/translation'

/** A record as another one mentions it: enough to link to it by its name. */
export type Named = { slug: string; name: string; language: string }

const published = { status: 'published' } as const

/** What may be mentioned on a public page: a record that the public may see. */
export const mentionable = { trashedAt: null, translations: { some: published } } as const

/**
 * What Prisma selects for a mention of any noun whose translations carry a name. Only records that are
 * `mentionable` may be selected by it, since it would find no name for another.
 */
export const namedSelect = {
  select: { slug: true, translations: { where: published, select: { language: true, name: true } } },
} as const

export function toNamed(
  record: { slug: string; translations: readonly { language: string; name: string }[] },
  language: string,
): Named {
  const text = inLanguage(record.translations, language)
  return { slug: record.slug, name: text?.name ?? record.slug, language: text?.language ?? language }
}

/** A relation to one record cannot be narrowed where it is selected: `toMention` leaves out what is not public. */
export const mentionSelect = { select: { ...namedSelect.select, trashedAt: true } } as const

type Mentioned = Parameters<typeof toNamed>[0] & { trashedAt: Date | null }

/** @returns null for a record that the public does not know */
export function toMention(record: Mentioned | null, language: string): Named | null {
  return isMentionable(record) ? toNamed(record, language) : null
}

/** What `mentionable` says, of one record that was selected with its published translations alone. */
export function isMentionable<Related extends { trashedAt: Date | null; translations: readonly unknown[] }>(
  record: Related | null,
): record is Related {
  return record !== null && !record.trashedAt && record.translations.length > 0
}

/** The same of any noun whose translations carry a title. */
export const titledSelect = {
  select: { slug: true, translations: { where: published, select: { language: true, title: true } } },
} as const

export function toTitled(
  record: { slug: string; translations: readonly { language: string; title: string }[] },
  language: string,
): Named {
  const text = inLanguage(record.translations, language)
  return { slug: record.slug, name: text?.title ?? record.slug, language: text?.language ?? language }
}
