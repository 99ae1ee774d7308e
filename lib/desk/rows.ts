import { foreign, inLanguage } from '@/lib/i18n/translation'

/** A record that is tied to another one, as what, and what it is called. */
export type LinkRow = { id: string; role: string; label: string; lang?: string | undefined }

/** What Prisma selects to name a record at the desk, where texts that are not public count too. */
export const nameSelect = { select: { language: true, name: true } } as const

type Related = {
  id: string
  slug: string
  translations: readonly { language: string; name: string }[]
}

/** @param language that of the page */
export function toRow({ id, slug, translations }: Related, role: string, language: string): LinkRow {
  const text = inLanguage(translations, language)
  return { id, role, label: text?.name ?? slug, lang: text ? foreign(text.language, language) : undefined }
}
