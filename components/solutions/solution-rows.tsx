import { useLocale, useTranslations } from 'next-intl'
import { DemonstrationStatus } from '@/components/demonstrations/demonstration-status'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import { solutionPath } from '@/lib/solutions/paths'
import type { SolutionRow } from '@/lib/solutions/queries'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { labelOf } from '@/lib/vocabularies/term'

type Props = { solutions: SolutionRow[]; label?: string; level?: Level }

/** Solutions by name, with how many cities have each and how far they are. */
export function SolutionRows({ solutions, label, level }: Props) {
  const t = useTranslations('solutions')
  const language = useLocale()
  return (
    <Rows label={label}>
      {solutions.map(({ slug, name, summary, area, kind, use, ...solution }) => (
        <Row
          key={slug}
          level={level}
          href={`/${language}${solutionPath(slug)}`}
          title={name}
          lang={foreign(solution.language, language)}
          lead={t('cities', { count: use.cities })}
          kind={(area && labelOf(activityAreas, area, language)) ?? t(`kinds.${kind}`)}
          meta={use.statuses.map(({ status, cities }) => (
            <DemonstrationStatus key={status} status={status} cities={cities} />
          ))}
        >
          {shorten(summary, rowSummary)}
        </Row>
      ))}
    </Rows>
  )
}
