import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { LedgerTable } from '@/components/ui/ledger-table'
import { solutionPath } from '@/lib/solutions/paths'
import type { SolutionRow } from '@/lib/solutions/queries'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { labelOf } from '@/lib/vocabularies/term'

/** What a project has to offer, in a line each: a project may have dozens. */
export function ProjectSolutions({ solutions }: { solutions: SolutionRow[] }) {
  const t = useTranslations('projects')
  const language = useLocale()
  return (
    <LedgerTable
      label={t('solutions')}
      columns={[
        { label: t('solutionTable.solution') },
        { label: t('solutionTable.area') },
        { label: t('solutionTable.cities'), numeric: true },
      ]}
      rows={solutions.map((solution) => ({
        key: solution.slug,
        cells: [
          <a key="name" href={`/${language}${solutionPath(solution.slug)}`}>
            <NameText of={solution} />
          </a>,
          solution.area && labelOf(activityAreas, solution.area, language),
          solution.use.cities || null,
        ],
      }))}
    />
  )
}
