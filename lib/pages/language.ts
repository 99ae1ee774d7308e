import { setRequestLocale } from 'next-intl/server'
import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import type { SearchParameters } from '@/lib/lists/parameters'

export type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }
export type RecordPageProps = { params: Promise<{ locale: string; slug: string }> }

/** The language of a page from its address. next-intl hears of it too, since no middleware tells it. */
export function pageLanguage({ locale }: { locale: string }): Language {
  const language = isLanguage(locale) ? locale : defaultLanguage
  setRequestLocale(language)
  return language
}
