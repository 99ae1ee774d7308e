import { useLocale } from 'next-intl'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import { solutionPath } from '@/lib/solutions/paths'
import type { SolutionMention } from '@/lib/themes/related/queries'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { labelOf } from '@/lib/vocabularies/term'

/** What cities can adopt on a theme. */
export function ThemeSolutions({ solutions }: { solutions: SolutionMention[] }) {
  const language = useLocale()
  return (
    <Rows>
      {solutions.map(({ slug, name, summary, area, ...solution }) => (
        <Row
          key={slug}
          href={`/${language}${solutionPath(slug)}`}
          title={name}
          lang={foreign(solution.language, language)}
          meta={[area && labelOf(activityAreas, area, language)]}
        >
          {shorten(summary, rowSummary)}
        </Row>
      ))}
    </Rows>
  )
}
