import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'

type Props = {
  id: string
  title: string
  /** ISO dates, oldest first; at least two. */
  days: string[]
  /** What was counted, with one number per day; null where it was not counted yet. */
  lines: { key: string; label: string; values: (number | null)[] }[]
}

/** Pixels of a line with its label. */
const [rowHeight, lineTop, lineHeight] = [72, 28, 32]

/** How counts went, one line each from nothing to its own most: steps, since a count holds until the next one. */
export function HistoryChart({ id, title, days, lines }: Props) {
  const t = useTranslations('charts')
  const language = useLocale()
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const told = lines.map(({ label, values }) =>
    t('history', {
      title: label,
      from: number.format(values.find((value) => value !== null) ?? 0),
      first: dateText(language, first),
      until: number.format(values.at(-1) ?? 0),
      last: dateText(language, last),
    }),
  )
  return (
    <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={lines.length * rowHeight}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{told.join(' ')}</desc>
      {lines.map(({ key, label, values }, index) => (
        <g key={key} transform={`translate(0 ${index * rowHeight})`}>
          <text y={18}>{label}</text>
          <text y={18} x="100%" className="end">
            {number.format(values.at(-1) ?? 0)}
          </text>
          <svg y={lineTop} width="100%" height={lineHeight} viewBox="0 0 100 100" preserveAspectRatio="none">
            <path className="course" d={stepsOf(days, values)} />
          </svg>
          <line className="foot" x2="100%" y1={lineTop + lineHeight + 0.5} y2={lineTop + lineHeight + 0.5} />
        </g>
      ))}
    </svg>
  )
}

/** The line in a square of 100: level until the next count, then up or down to it. */
export function stepsOf(days: readonly string[], values: readonly (number | null)[]): string {
  const times = days.map((day) => Date.parse(day))
  const [start, end] = [times[0] ?? 0, times.at(-1) ?? 0]
  const most = Math.max(1, ...values.map((value) => value ?? 0))
  const points = values.flatMap((value, index) => {
    if (value === null) return []
    const x = end === start ? 0 : (((times[index] ?? start) - start) / (end - start)) * 100
    return [{ x: Number(x.toFixed(2)), y: Number((100 - (value / most) * 100).toFixed(2)) }]
  })
  return points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')
}
