import type { ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EuEmblem } from '@/components/layout/eu-emblem'
import { LanguageNotice } from '@/components/layout/language-notice'
import { ProblemPage } from '@/components/layout/problem-page'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { Chips } from '@/components/ui/chips'
import { DateBlock } from '@/components/ui/date-block'
import { FilterForm } from '@/components/ui/filter-form'
import { LocatorMap } from '@/components/map/locator-map'
import { PlacesMap } from '@/components/map/places-map'
import type { Language } from '@/lib/i18n/languages'
import messages from '@/lib/i18n/messages/en.json'

function markup(children: ReactNode, language: Language = 'en') {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )
}

/** What a reader without style sheet or picture is left with. */
function words(children: ReactNode, language?: Language) {
  return markup(children, language)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('the masthead', () => {
  const header = markup(
    <SiteHeader
      brand={{ name: 'Northlight', href: '/en' }}
      nav={[
        { href: '/en/news', label: 'News', current: true },
        { href: '/en/events', label: 'Events' },
      ]}
      languages={[
        { language: 'en', name: 'English', href: '/en/news', current: true },
        { language: 'cs', name: 'Čeština', href: '/cs/news' },
      ]}
    />,
  )

  it('marks the part of the portal that one is in', () => {
    expect(header).toContain('<a href="/en/news" aria-current="page">News</a>')
  })

  it('names every language in itself', () => {
    expect(header).toContain('<a href="/cs/news" lang="cs" hrefLang="cs">Čeština</a>')
  })

  it('shows no link to search or sign-in before there is something to lead to', () => {
    expect(header).not.toContain('Search')
    expect(header).not.toContain('Sign in')
  })
})

describe('a filter that is on', () => {
  it('says what removing it removes, and its words are part of its name', () => {
    const chip = <Chips chips={[{ group: 'City', label: 'Umeå', lang: 'sv', href: '/en/news' }]} />
    expect(words(chip)).toBe('Remove filter: City Umeå')
    expect(markup(chip)).toContain('<span lang="sv">Umeå</span>')
  })
})

describe('the filter form', () => {
  it('stands once on the page and asks by its address', () => {
    const form = markup(
      <FilterForm
        action="/en/news"
        fields={[
          {
            name: 'city',
            label: 'City',
            any: 'All cities',
            value: 'umea',
            options: [{ value: 'umea', label: 'Umeå', count: 12, lang: 'sv' }],
          },
        ]}
      />,
    )
    expect(form.match(/<form/g)).toHaveLength(1)
    expect(form).toContain('method="get"')
    expect(form).toContain('<label for="filter-city">City</label>')
    expect(form).toContain('<option value="umea" lang="sv" selected="">Umeå (12)</option>')
    expect(form).toContain('Apply filters')
  })
})

describe('a date block', () => {
  it.each([
    [<DateBlock key="day" date="2026-10-05" />, '05 October 2026'],
    [<DateBlock key="range" date="2026-10-26" end="2026-10-28" />, '26–28 October 2026'],
    [<DateBlock key="months" date="2026-10-30" end="2026-11-02" />, '30 October 2026 – 2 November 2026'],
    [<DateBlock key="month" date="2022-09" />, 'Sept 2022'],
    [<DateBlock key="year" date="2022" />, '2022'],
    [<DateBlock key="zone" date="2027-01-21T23:30:00Z" timeZone="Europe/Brussels" />, '22 January 2027'],
  ])('reads as words: %#', (block, said) => {
    expect(words(block)).toBe(said)
  })

  it.each<[Language, string]>([
    ['pl', '21 stycznia 2020'],
    ['cs', '21 ledna 2020'],
    ['de', '21 Januar 2020'],
    ['sv', '21 januari 2020'],
  ])('has its month in %s as it is said behind a day', (language, said) => {
    expect(words(<DateBlock date="2020-01-21" />, language)).toBe(said)
  })
})

describe('the European emblem', () => {
  it('has twelve yellow stars on blue and a name', () => {
    const emblem = markup(<EuEmblem />)
    expect(emblem.match(/z/g)?.length).toBeGreaterThanOrEqual(12)
    expect(/d="(M[^"]*z)"\/?>(?:<\/path>)?<\/svg>/.exec(emblem)?.[1]?.match(/M/g)).toHaveLength(12)
    expect(emblem).toContain('aria-label="Flag of the European Union"')
  })
})

describe('a notice of language', () => {
  it('names the language as the page’s readers call it', () => {
    expect(words(<LanguageNotice language="sv" />)).toBe(
      'This text has not been translated; you are reading it in Swedish.',
    )
  })
})

describe('a problem', () => {
  it('gives a reference and no detail', () => {
    expect(words(<ProblemPage kind="error" home="/en" reference="7f3c" />)).toContain('7f3c')
  })

  it('offers the nearest pages and a search', () => {
    const page = markup(
      <ProblemPage
        kind="not-found"
        home="/en"
        search={{ action: '/en/search' }}
        matches={[{ href: '/en/news/a', label: 'A' }]}
      />,
    )
    expect(page).toContain('role="search"')
    expect(page).toContain('<a href="/en/news/a">A</a>')
  })
})

describe('a map', () => {
  const places = [
    {
      name: 'Umeå',
      role: 'Lighthouse',
      href: '/en/cities/umea',
      latitude: 63.83,
      longitude: 20.26,
      shape: 'square' as const,
    },
    {
      name: 'Brno',
      role: 'Fellow',
      href: '/en/cities/brno',
      latitude: 49.19,
      longitude: 16.6,
      shape: 'ring' as const,
    },
  ]

  it('is made of links that say place and role', () => {
    expect(markup(<PlacesMap label="Map of cities" places={places} />)).toContain(
      '<a href="/en/cities/umea" aria-label="Umeå, Lighthouse">',
    )
  })

  it('weighs little enough for a phone', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ ...places[0]!, href: `/en/cities/${i}` }))
    expect(markup(<PlacesMap label="Map" places={many} />).length).toBeLessThan(200 * 1024)
    expect(markup(<LocatorMap name="Umeå" latitude={63.83} longitude={20.26} />).length).toBeLessThan(
      25 * 1024,
    )
  })
})

describe('the foot of a page', () => {
  it('says of a sample that it is one, and where to read about it', () => {
    const foot = (sample?: string) => markup(<SiteFooter sample={sample} funding={[]} links={[]} />)
    expect(foot('/en/about')).toContain('invented. <a href="/en/about">About the sample</a>')
    expect(foot()).not.toContain('invented')
  })
})

describe('everything on a page', () => {
  it('does without inline style and inline script, which the policy forbids', () => {
    const page = markup(
      <>
        <SiteFooter funding={[{ text: 'Funded.' }]} links={[[{ href: '/en/about', label: 'About' }]]} />
        <LocatorMap name="Umeå" latitude={63.83} longitude={20.26} />
        <ProblemPage kind="unavailable" home="/en" />
      </>,
    )
    expect(page).not.toMatch(/ style=|<style|<script(?! src)| on\w+=/)
  })
})
