import { readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { DocumentIcons } from '@/components/layout/document-icons'
import { languages } from '@/lib/i18n/languages'
import { pageMetadata } from '@/lib/pages/metadata'

const read = (address: string) => readFileSync(path.join(import.meta.dirname, '../../public', address))

describe('the mark of the portal', () => {
  test('is linked as a file of its own that there is', () => {
    const addresses = [...renderToStaticMarkup(<DocumentIcons />).matchAll(/href="([^"]+)"/g)]
    expect(addresses.map(([, address]) => address)).toEqual(['/favicon.ico', '/icon.svg'])
    for (const [, address = ''] of addresses) expect(read(address).length).toBeGreaterThan(100)
  })

  test('draws without style and script, which the policy forbids', () => {
    expect(read('icon.svg').toString()).not.toMatch(/style|<script| on\w+=/)
  })

  test('has the small sizes for those who cannot draw it', () => {
    const icon = read('favicon.ico')
    expect(icon.readUInt16LE(2)).toBe(1)
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon[6 + 16 * index])
    expect(sizes).toEqual([16, 32, 48])
  })
})

test('the way to a page is told in its order', () => {
  const steps = [
    { name: 'Northlight', url: 'https://portal.example/en' },
    { name: 'Heat </script>', url: 'https://portal.example/en/news/heat' },
  ]
  const [, json = ''] =
    />(.*?)<\/script>/.exec(renderToStaticMarkup(<BreadcrumbJsonLd steps={steps} />)) ?? []
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Northlight', item: 'https://portal.example/en' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Heat </script>',
        item: 'https://portal.example/en/news/heat',
      },
    ],
  })
})

test.each(languages)('the language %s is told with a country', (language) => {
  const { openGraph } = pageMetadata({ language, path: '/news', title: 'News', portal: 'Northlight' })
  expect(openGraph).toMatchObject({
    locale: expect.stringMatching(new RegExp(`^${language}_[A-Z]{2}$`)) as string,
  })
})
