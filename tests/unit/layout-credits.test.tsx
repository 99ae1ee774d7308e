import { readFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CityFigures } from '@/components/cities/city-figures'
import { PlacesCredit } from '@/components/portal/places-credit'
import type { CityProfile } from '@/lib/cities/profile/queries'
import { languages, type Language } from '@/lib/i18n/languages'
import type messages from '@/lib/i18n/messages/en.json'

function markup(language: Language, children: ReactNode) {
  const words = JSON.parse(readFileSync(`lib/i18n/messages/${language}.json`, 'utf8')) as typeof messages
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={words} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )
}

test.each(languages)('whoever made the gazetteer and the maps is named in %s', (language) => {
  const credit = markup(language, <PlacesCredit />)
  expect(credit).toContain('<a href="https://www.geonames.org/">GeoNames</a>')
  expect(credit).toContain(
    '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>',
  )
  expect(credit).toContain('<a href="https://www.naturalearthdata.com/">Natural Earth</a>')
})

test('how many people live in a city says its year or where it is from', () => {
  const of = (year: number | null) => {
    const city = { population: { value: 130_000, year }, figures: [] } as Partial<CityProfile> as CityProfile
    return markup('en', <CityFigures city={city} demonstrations={0} />)
  }
  expect(of(2021)).toContain('2021')
  expect(of(2021)).not.toContain('href')
  expect(of(null)).toContain('href="/en/about#places"')
})
