import { useTranslations } from 'next-intl'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import type { PartialDate } from '@/lib/lists/dates'

type Props = { demonstration: Pick<DemonstrationRow, 'status' | 'startsOn' | 'endsOn'> }

/** The year since which it stands: "2019", "from 2027" of what is planned, "2019–2021" of what was given up. */
export function DemonstrationPeriod({ demonstration: { status, startsOn, endsOn } }: Props) {
  const t = useTranslations('demonstrations')
  const since = startsOn ?? (status === 'completed' ? endsOn : null)
  if (status === 'discontinued' && startsOn && endsOn) {
    const [first, last] = [yearOf(startsOn), yearOf(endsOn)]
    return startsOn.date.slice(0, 4) === endsOn.date.slice(0, 4) ? (
      first
    ) : (
      <>
        {first}–{last}
      </>
    )
  }
  if (!since) return null
  const year = yearOf(since)
  return status === 'planned' ? t.rich('from', { year: () => year }) : year
}

function yearOf({ date }: PartialDate) {
  return <PartialDateText date={date} precision="year" />
}
