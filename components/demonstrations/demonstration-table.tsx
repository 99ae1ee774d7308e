import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { DemonstrationPeriod } from '@/components/demonstrations/demonstration-period'
import { DemonstrationResult } from '@/components/demonstrations/demonstration-result'
import { DemonstrationStatus } from '@/components/demonstrations/demonstration-status'
import { NameText } from '@/components/names/name-text'
import { LedgerTable } from '@/components/ui/ledger-table'
import { cityPath } from '@/lib/cities/paths'
import { demonstrationPath } from '@/lib/demonstrations/paths'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'

type Props<Row> = {
  demonstrations: Row[]
  /** Whose page the table is on: what all rows share is not said again in each. */
  of: 'city' | 'solution' | 'project'
  /** What else is told of each, under its row. */
  details?: (demonstration: Row) => ReactNode
}

/** Solutions put in place: where, how far, since when, and what came of each. */
export function DemonstrationTable<Row extends DemonstrationRow>({
  demonstrations,
  of,
  details,
}: Props<Row>) {
  const t = useTranslations('demonstrations')
  const named = of === 'solution' ? [t('columns.city')] : [t('columns.solution')]
  // A column that says nothing takes room from those that do.
  const withResults = demonstrations.some(({ result }) => result)
  const withYears = demonstrations.some(({ startsOn }) => startsOn)
  const labels = [...named, ...(of === 'project' ? [t('columns.city')] : [])]
  return (
    <LedgerTable
      label={t('table')}
      stack
      columns={[
        ...labels.map((label) => ({ label, plain: true })),
        { label: t('columns.status'), plain: true },
        ...(withYears ? [{ label: t('columns.since'), plain: true }] : []),
        ...(withResults ? [{ label: t('columns.result'), numeric: true }] : []),
      ]}
      rows={demonstrations.map((demonstration) => ({
        key: demonstration.slug,
        cells: [
          <DemonstrationName key="name" demonstration={demonstration} of={of} />,
          ...(of === 'project' ? [<CityLink key="city" demonstration={demonstration} />] : []),
          <span key="status" className="whitespace-nowrap">
            <DemonstrationStatus status={demonstration.status} />
          </span>,
          ...(withYears ? [<DemonstrationPeriod key="since" demonstration={demonstration} />] : []),
          ...(withResults
            ? [demonstration.result && <DemonstrationResult key="result" result={demonstration.result} />]
            : []),
        ],
        more: details?.(demonstration),
      }))}
    />
  )
}

type NameProps = { demonstration: DemonstrationRow; of: Props<DemonstrationRow>['of'] }

/** On the page of its solution it is named by its city and can be linked to; elsewhere by its solution. */
function DemonstrationName({ demonstration, of }: NameProps) {
  const language = useLocale()
  const { slug, solution, place } = demonstration
  if (of === 'solution')
    return (
      <div id={slug}>
        <CityLink demonstration={demonstration} />
        {place && <span className="meta">{place}</span>}
      </div>
    )
  return (
    <>
      <a href={`/${language}${demonstrationPath(solution.slug, slug)}`}>
        <NameText of={solution} />
      </a>
      {place && <span className="meta">{place}</span>}
    </>
  )
}

function CityLink({ demonstration: { city } }: { demonstration: DemonstrationRow }) {
  return (
    <a href={`/${useLocale()}${cityPath(city.slug)}`}>
      <NameText of={city} />
    </a>
  )
}
