import type { ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DocumentFacts } from '@/components/documents/document-facts'
import { Download } from '@/components/documents/download'
import { LanguageMenu } from '@/components/layout/language-menu'
import { FigureRow } from '@/components/ui/figure-row'
import type { DocumentRecord } from '@/lib/documents/record/queries'
import messages from '@/lib/i18n/messages/fr.json'

function markup(children: ReactNode) {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )
}

const words = (children: ReactNode) => markup(children).replace(/<[^>]+>/g, '')

const file = { number: 1, href: '/files/1/a.pdf', mediaType: 'application/pdf', bytes: 2048, language: 'en' }
const record: DocumentRecord = {
  id: '1',
  slug: 'heat',
  language: 'en',
  title: 'Heat',
  summary: '',
  kind: 'report',
  stage: 'final',
  issuedOn: null,
  licence: null,
  deliverableNumber: null,
  doi: null,
  people: [],
  partner: null,
  group: null,
  project: null,
  cities: [],
  themes: [],
  solutions: [],
  presentations: [],
  articles: [],
  figures: [],
  file,
  pages: [],
  olderVersions: [],
}

describe('a record of the library', () => {
  test('says in which language its file is', () => {
    expect(words(<DocumentFacts document={record} />)).toBe('Langue du fichierEnglish')
  })

  test('names what is downloaded in its own language', () => {
    expect(markup(<Download file={file} title="Heat" lang="en" />)).toContain(
      '\u00a0: <span lang="en">Heat</span>',
    )
  })
})

test('a French colon keeps its distance', () => {
  const french = { language: 'fr', name: 'Français', href: '/fr', current: true }
  expect(words(<LanguageMenu languages={[french]} />)).toMatch(/^Langue\u00a0: Français/)
})

describe('figures in a row', () => {
  const heat = { value: '53', label: 'réseaux' }

  test('leave no room for words that none of them has', () => {
    expect(markup(<FigureRow figures={[heat]} />)).not.toContain('qualifier')
  })

  test('keep it for all where one has them', () => {
    const figures = [heat, { qualifier: 'plus de', value: '9', label: 'villes' }]
    expect(markup(<FigureRow figures={figures} />).match(/class="qualifier"/g)).toHaveLength(2)
  })
})
