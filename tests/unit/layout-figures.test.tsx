import type { ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FiguresJsonLd } from '@/components/figures/figures-json-ld'
import { HeadlineFigures } from '@/components/figures/headline-figures'
import type { FigureProof } from '@/lib/figures/proof/queries'
import messages from '@/lib/i18n/messages/en.json'

const figure: FigureProof = {
  ...{ slug: 'homes', title: 'homes heated', language: 'en', kind: 'measured', qualifier: 'exact' },
  ...{ value: 500, unit: 'homes', asOf: null, summary: '', method: '', subject: null, indicator: null },
  ...{ baseline: null, source: { document: null, href: null, text: null }, partOf: null, includes: [] },
  ...{ reviewOn: null, stale: false },
}
const dated = (date: string) => ({ asOf: { date, precision: 'day' as const } })

const markup = (children: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )

type Dataset = { temporalCoverage?: string; variableMeasured: Record<string, unknown>[] }

function datasetOf(figures: Partial<FigureProof>[]): Dataset | null {
  const about = { name: 'Impact', description: '', url: 'https://p.example/en/impact', language: 'en' }
  const portal = { name: 'P', url: 'https://p.example' }
  const html = markup(
    <FiguresJsonLd figures={figures.map((own) => ({ ...figure, ...own }))} {...about} portal={portal} />,
  )
  const json = /<script[^>]*>(.*)<\/script>/.exec(html)?.[1]
  return json ? (JSON.parse(json) as Dataset) : null
}

describe('figures tell machines', () => {
  test.each([
    ['exact', { value: 500 }],
    ['about', { value: 'about 500\u00a0homes' }],
    ['nearly', { value: 'nearly 500\u00a0homes', maxValue: 500 }],
    ['up_to', { value: 'up to 500\u00a0homes', maxValue: 500 }],
    ['more_than', { value: 'more than 500\u00a0homes', minValue: 500 }],
  ] as const)('that a value is %s', (qualifier, expected) => {
    const [variable] = datasetOf([{ qualifier }])?.variableMeasured ?? []
    const { value, minValue, maxValue } = variable ?? {}
    expect({ value, minValue, maxValue }).toEqual(expected)
  })

  test('where each stands', () => {
    expect(datasetOf([{}])?.variableMeasured).toMatchObject([
      { url: 'https://p.example/en/impact?figure=homes#homes' },
    ])
  })

  test('of no target that it was measured, nor when it was set', () => {
    const target = { slug: 'aim', kind: 'target' as const, ...dated('2015-01-01') }
    expect(datasetOf([target])).toBeNull()
    const both = datasetOf([target, dated('2022-09-30'), { slug: 'undated' }])
    expect(both?.variableMeasured).toHaveLength(2)
    expect(both?.temporalCoverage).toBe('2022-09-30')
  })
})

describe('the headline figures', () => {
  const textOf = (figures: Partial<FigureProof>[]) =>
    markup(<HeadlineFigures figures={figures.map((own) => ({ ...figure, ...own }))} />)
      .replace(/<[^>]+>/g, '')
      .replaceAll('\u00a0', ' ')

  test('share the dates that all of them bear', () => {
    const target = { slug: 'aim', kind: 'target' as const, ...dated('2015-01-01') }
    const text = textOf([
      { slug: 'a', ...dated('2022-09-30') },
      { slug: 'b', ...dated('2021-03-01') },
      target,
    ])
    expect(text).toContain('As of dates from 1 March 2021 to 30 September 2022.')
    expect(text).not.toContain('homes heated (30 September 2022)')
  })

  test('say each its own where one bears none', () => {
    const text = textOf([{ slug: 'a', ...dated('2022-09-30') }, { slug: 'b' }])
    expect(text).not.toContain('As of')
    expect(text).toContain('homes heated (30 September 2022)')
  })
})
