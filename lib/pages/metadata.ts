import 'server-only'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { settings } from '@/lib/env'
import { languages, type Language } from '@/lib/i18n/languages'
import { shorten } from '@/lib/lists/shorten'
import { absoluteUrl } from '@/lib/pages/addresses'

/** Characters that search engines show of a description. */
const searchResult = 160

/** OpenGraph knows a language only with a country. */
const territories: Record<Language, string> = {
  en: 'GB',
  nl: 'NL',
  sv: 'SE',
  it: 'IT',
  pl: 'PL',
  cs: 'CZ',
  de: 'DE',
  fr: 'FR',
}

type About = {
  language: Language
  /** Address without its language, with the parameters that make it another page. */
  path: string
  title: string
  /** The portal's name, which ends the title. */
  portal: string
  description?: string
  type?: 'website' | 'article'
  /** The feed of the list that the page is, without its language. */
  feed?: string
  /** Address of the calendar of what the page shows; it has no language before it. */
  calendar?: string | null
  /** What is shown where the page is shared. Sizes in pixels. */
  image?: { src: string; width: number; height: number; alt: string } | null
}

/** What the head of every public page says: title, canonical address, its other languages, OpenGraph. */
export function pageMetadata({
  language,
  path,
  title,
  portal,
  description,
  type = 'website',
  image,
  feed,
  calendar,
}: About): Metadata {
  const url = absoluteUrl(language, path)
  const fullTitle = title === portal ? portal : `${title} · ${portal}`
  const text = description ? shorten(description, searchResult) : undefined
  return {
    title: fullTitle,
    description: text,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(languages.map((other) => [other, absoluteUrl(other, path)])),
        'x-default': `${settings().portalUrl}${path || '/'}`,
      },
      types: {
        ...(feed && { 'application/atom+xml': absoluteUrl(language, feed) }),
        ...(calendar && { 'text/calendar': settings().portalUrl + calendar }),
      },
    },
    openGraph: {
      title,
      description: text,
      url,
      siteName: portal,
      type,
      locale: `${language}_${territories[language]}`,
      images: image ? [{ ...sizeOf(image), url: `${settings().portalUrl}${image.src}` }] : undefined,
    },
  }
}

function sizeOf({ width, height, alt }: NonNullable<About['image']>) {
  return { width, height, alt }
}

/** The head of a page that answers for a record which is not there. */
export async function notFoundMetadata(): Promise<Metadata> {
  const t = await getTranslations('problem')
  return { title: t('not-found.title'), robots: 'noindex' }
}
