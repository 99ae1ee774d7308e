import type { ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ArticleRows } from '@/components/articles/article-rows'
import { nameOption } from '@/components/names/name-option'
import { NameList } from '@/components/names/name-text'
import { PairingMembers } from '@/components/pairings/pairing-members'
import { chosenFilters } from '@/lib/lists/chosen'
import messages from '@/lib/i18n/messages/de.json'

const heat = { slug: 'heat', name: 'Heat', language: 'en' }
const mobility = { slug: 'mobility', name: 'Verkehr', language: 'de' }
const brno = { slug: 'brno', name: 'Brno', language: 'cs' }

function markup(children: ReactNode) {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )
}

describe('a name in another language than the page is marked', () => {
  test('in a list of names', () => {
    expect(markup(<NameList names={[heat, mobility, brno, heat]} />)).toBe(
      '<span lang="en">Heat</span>, Verkehr, <span lang="cs">Brno</span> und <span lang="en">Heat</span>',
    )
  })

  test('under a story', () => {
    const article = {
      slug: 'a',
      language: 'de',
      title: 'A',
      summary: '',
      kind: 'news' as const,
      publishedOn: null,
      cities: [brno],
      themes: [heat, mobility],
      slides: 0,
    }
    expect(markup(<ArticleRows articles={[article]} />)).toContain(
      ' · <span lang="cs">Brno</span> · <span lang="en">Heat</span></p>',
    )
  })

  test('of a city without a page', () => {
    const member = { country: 'CZ', level: 'city', role: 'member', published: false } as const
    expect(markup(<PairingMembers members={[{ ...brno, ...member }]} />)).toBe(
      '<span class="side"><span lang="cs">Brno</span>, Tschechien</span>',
    )
  })

  test('in a filter, and where the filter is in force', () => {
    const options = [nameOption({ ...heat, count: 2 }, 'de'), nameOption({ ...mobility, count: 1 }, 'de')]
    expect(options.map(({ lang }) => lang)).toEqual(['en', undefined])
    const [chosen] = chosenFilters([{ name: 'theme', label: 'Thema', value: 'heat', options }], () => '/de')
    expect(chosen).toMatchObject({ label: 'Heat', lang: 'en' })
  })
})
