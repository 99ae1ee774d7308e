import { useTranslations } from 'next-intl'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import type { PartialDate } from '@/lib/lists/dates'

type Props = { demonstration: Pick<DemonstrationRow, 'status' | 'startsOn' | 'endsOn'> }

/** The year since which it stands: "2019", "from 2027" of what is planned, "2019–2021" of what was given up. */
export function DemonstrationPeriod({ demonstration: { status, startsOn, endsOn } }: Props) {
  const t = useTranslations('demonstrations')
  if (!startsOn) return null
  const ended = status === 'discontinued' && endsOn && yearOf(endsOn) !== yearOf(startsOn) ? endsOn : null
  const first = <Year date={startsOn} />
  if (status === 'planned') return t.rich('from', { year: () => first })
  if (ended)
    return (
      <span className="whitespace-nowrap">
        {first}–<Year date={ended} />
      </span>
    )
  // The head of the column says "since"; where rows are stacked there is none.
  return (
    <>
      <span className="max-[35em]:hidden">{first}</span>
      <span className="min-[35em]:hidden">{t.rich('since', { year: () => first })}</span>
    </>
  )
}

function Year({ date: { date } }: { date: PartialDate }) {
  return <PartialDateText date={date} precision="year" />
}

function yearOf({ date }: PartialDate): string {
  return date.slice(0, 4)
}
