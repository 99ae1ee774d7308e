import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BarChart } from '@/components/charts/bar-chart'
import { HistoryChart, stepsOf } from '@/components/charts/history-chart'
import messages from '@/lib/i18n/messages/en.json'

function markup(children: React.ReactNode) {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )
}

const bars = [
  { key: 'a', label: 'Buildings', values: [3, 1] },
  { key: 'b', label: 'Mobility', values: [0, 2] },
]
const chart = markup(
  <BarChart id="c" title="By field" subject="Field" series={['In use', 'Planned']} sum="All" bars={bars} />,
)

describe('a chart of bars', () => {
  test('has a title, a description and words that are text', () => {
    expect(chart).toContain('<title id="c-title">By field</title>')
    expect(chart).toContain('Largest: Buildings (4)')
    expect(chart).toMatch(/<text y="18">Mobility<\/text>/)
  })

  test('draws each value as its share of the longest bar, side by side', () => {
    const rects = [...chart.matchAll(/<rect class="bar" x="([\d.]+%)" y="\d+" width="([\d.]+%)"/g)]
    expect(rects.map(([, x, width]) => [x, width])).toEqual([
      ['0%', '75%'],
      ['75%', '25%'],
      ['0%', '50%'],
    ])
  })

  test('tells series apart without colour, by name in a legend', () => {
    expect(chart).toContain('fill="currentColor"')
    expect(chart).toContain('fill="url(#c-hatched)"')
    expect(chart.match(/class="swatch"/g)).toHaveLength(2)
  })

  test('has a table with the same numbers under it', () => {
    const cells = [...chart.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text]) => text)
    expect(cells).toEqual([
      'Field',
      'In use',
      'Planned',
      'All',
      'Buildings',
      '3',
      '1',
      '4',
      'Mobility',
      '0',
      '2',
      '2',
    ])
  })

  test('has no style of its own, which the page would not let in', () => {
    expect(chart).not.toContain('style=')
  })

  test('of nothing is drawn without dividing by it', () => {
    const none = markup(
      <BarChart id="c" title="T" subject="S" series={['N']} bars={[{ key: 'a', label: 'A', values: [0] }]} />,
    )
    expect(none).not.toContain('NaN')
  })
})

describe('a line through days', () => {
  test.each([
    ['steps', ['2026-01-01', '2026-01-02', '2026-01-05'], [0, 2, 4], 'M0 100H25V50H100V0'],
    ['begins late', ['2026-01-01', '2026-01-03'], [null, 4], 'M100 0'],
    ['of zeros', ['2026-01-01', '2026-01-02'], [0, 0], 'M0 100H100V100'],
    ['of nothing', [], [], ''],
  ])('%s', (_, days, values, path) => expect(stepsOf(days, values)).toBe(path))

  test('says in words how it went', () => {
    const lines = [{ key: 'c', label: 'Cities', values: [3, 6] }]
    expect(
      markup(<HistoryChart id="h" title="T" days={['2026-01-01', '2026-02-01']} lines={lines} />),
    ).toContain('Cities: 3 on 1 January 2026, 6 on 1 February 2026.')
  })
})
