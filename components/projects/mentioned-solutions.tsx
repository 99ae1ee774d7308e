import { useLocale } from 'next-intl'
import { Row, Rows } from '@/components/ui/rows'
import type { Named } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import { solutionPath } from '@/lib/solutions/paths'

/** What a project uses or an organisation offers, each in a line or two. */
export function MentionedSolutions({ solutions }: { solutions: (Named & { summary: string })[] }) {
  const language = useLocale()
  return (
    <Rows>
      {solutions.map(({ slug, name, summary, language: spoken }) => (
        <Row
          key={slug}
          href={`/${language}${solutionPath(slug)}`}
          title={name}
          lang={foreign(spoken, language)}
        >
          {shorten(summary, rowSummary)}
        </Row>
      ))}
    </Rows>
  )
}
