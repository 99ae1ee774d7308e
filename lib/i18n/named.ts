import { inLanguage } from '@/lib/i18n/translation'

/** A record as another one mentions it: enough to link to it by its name. */
export type Named = { slug: string; name: string; language: string }

/** What Prisma selects for a mention of any noun whose translations carry a name. */
export const namedSelect = {
  select: { slug: true, translations: { select: { language: true, name: true } } },
} as const

export function toNamed(
  record: { slug: string; translations: readonly { language: string; name: string }[] },
  language: string,
): Named {
  const text = inLanguage(record.translations, language)
  return { slug: record.slug, name: text?.name ?? record.slug, language: text?.language ?? language }
}
