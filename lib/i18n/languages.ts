/**
 * The languages of the interface, in the order in which they are offered. A language is one file in
 * `messages/`; its tag here is BCP 47, its name the one its speakers use.
 */
export const languageNames = {
  en: 'English',
  nl: 'Nederlands',
  sv: 'Svenska',
  it: 'Italiano',
  pl: 'Polski',
  cs: 'Čeština',
  de: 'Deutsch',
  fr: 'Français',
} as const

export type Language = keyof typeof languageNames

export const languages = Object.keys(languageNames) as Language[]

/** Spoken when a visitor asks for nothing that the portal has. */
export const defaultLanguage: Language = 'en'

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languageNames, value)
}
