import { defaultLanguage, isLanguage, languages } from '@/lib/i18n/languages'

/**
 * Chooses what a reader of a language gets: the translation in that language, else the one in the portal's
 * first languages, in their order, else whatever there is. The caller says openly when it is another.
 */
export function inLanguage<T extends { language: string }>(
  translations: readonly T[],
  language: string,
): T | null {
  const order = [language, defaultLanguage, ...languages]
  for (const wanted of order) {
    const found = translations.find((translation) => translation.language === wanted)
    if (found) return found
  }
  return translations[0] ?? null
}

/** The language of a text where it differs from that of its page, for a `lang` attribute. */
export function foreign(language: string, pageLanguage: string): string | undefined {
  return language === pageLanguage ? undefined : language
}

/** What the people who speak it call a language, for instance "Svenska"; also of languages without an interface. */
export function ownNameOf(language: string): string {
  return (
    new Intl.DisplayNames([isLanguage(language) ? language : 'en'], { type: 'language' }).of(language) ??
    language
  )
}
