import { dateText } from '@/components/ui/date-text'
import type { PartialDate } from '@/lib/lists/dates'

type Period = { startsOn: PartialDate | null; endsOn: PartialDate | null }

/** "2016–2022", "2016–" while no end is known; nothing where no date is known. */
export function yearsText({ startsOn, endsOn }: Period, language: string): string | undefined {
  const [from, to] = [startsOn, endsOn].map((date) => date && dateText(language, date.date, 'year'))
  if (!from && !to) return undefined
  return from === to ? (from ?? undefined) : `${from ?? ''}–${to ?? ''}`
}
