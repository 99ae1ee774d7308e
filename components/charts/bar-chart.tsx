import { useLocale, useTranslations } from 'next-intl'
import { BarFills, barFill, barFills } from '@/components/charts/bar-fills'
import { LedgerTable } from '@/components/ui/ledger-table'

type Bar = {
  key: string
  label: string
  /** One per series, in their order. */
  values: number[]
}

type Props = {
  /** Of the chart on its page. */
  id: string
  /** What it shows; a heading beside it says the same. */
  title: string
  /** What the bars stand for, over the first column of the table. */
  subject: string
  /** At most four, told apart by their pattern; where there is one, it names the numbers. */
  series: string[]
  /** What the sum of several series is called. */
  sum?: string
  bars: Bar[]
}

/** Pixels: the label and its number, the bar under them, the room to the next. */
const [rowHeight, barTop, barHeight] = [56, 26, 16]

/**
 * Lying bars made on the server, with the same numbers as a table under them. Widths are shares of the page's own
 * width, so that words keep their size on a phone.
 */
export function BarChart({ id, title, subject, series, sum, bars }: Props) {
  const t = useTranslations('charts')
  const language = useLocale()
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)
  const totals = bars.map(({ values }) => values.reduce((all, value) => all + value, 0))
  const most = Math.max(...totals, 1)
  const largest = totals.indexOf(Math.max(...totals))
  const description = {
    title,
    largest: bars[largest]?.label ?? '',
    value: number.format(totals[largest] ?? 0),
  }
  return (
    <figure className="chart">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        width="100%"
        height={bars.length * rowHeight}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{t('described', description)}</desc>
        <BarFills id={id} />
        {bars.map((bar, index) => (
          <g key={bar.key} transform={`translate(0 ${index * rowHeight})`}>
            <text y={18}>{bar.label}</text>
            <text y={18} x="100%" className="end">
              {number.format(totals[index] ?? 0)}
            </text>
            <Segments id={id} values={bar.values} most={most} />
            <line className="foot" x2="100%" y1={barTop + barHeight + 0.5} y2={barTop + barHeight + 0.5} />
          </g>
        ))}
      </svg>
      {series.length > 1 && <Legend id={id} series={series} />}
      <LedgerTable
        label={title}
        columns={[
          { label: subject },
          ...series.map((label) => ({ label, numeric: true })),
          ...(sum ? [{ label: sum, numeric: true }] : []),
        ]}
        rows={bars.map(({ key, label, values }, index) => ({
          key,
          cells: [
            label,
            ...values.map((value) => number.format(value)),
            ...(sum ? [number.format(totals[index] ?? 0)] : []),
          ],
        }))}
      />
    </figure>
  )
}

/** One after the other, each as wide as its share of the longest bar. */
function Segments({ id, values, most }: { id: string; values: number[]; most: number }) {
  return values.map((value, index) => {
    const before = values.slice(0, index).reduce((all, other) => all + other, 0)
    if (value === 0) return null
    return (
      <rect
        key={index}
        className="bar"
        x={`${share(before, most)}%`}
        y={barTop}
        width={`${share(value, most)}%`}
        height={barHeight}
        fill={barFill(id, index)}
      />
    )
  })
}

function share(value: number, most: number): number {
  return Number(((value / most) * 100).toFixed(3))
}

/** Which pattern is which series. */
function Legend({ id, series }: { id: string; series: string[] }) {
  const t = useTranslations('charts')
  return (
    <ul className="legend" aria-label={t('legend')}>
      {series.slice(0, barFills).map((label, index) => (
        <li key={label}>
          <svg className="swatch" width="18" height="12" aria-hidden="true">
            <rect className="bar" x="0.5" y="0.5" width="17" height="11" fill={barFill(id, index)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
