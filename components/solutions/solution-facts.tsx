import { useLocale, useTranslations } from 'next-intl'
import { NameLinks } from '@/components/names/name-links'
import { fact, Facts } from '@/components/ui/facts'
import { partnerPath } from '@/lib/partners/paths'
import { projectPath } from '@/lib/projects/paths'
import { solutionsPath } from '@/lib/solutions/paths'
import type { SolutionRecord } from '@/lib/solutions/record/queries'
import { themePath } from '@/lib/themes/paths'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { labelOf } from '@/lib/vocabularies/term'

/** What it is about, how ripe it is, and who offers it. Its field and stage lead to the other solutions of them. */
export function SolutionFacts({ solution }: { solution: SolutionRecord }) {
  const t = useTranslations('solutions')
  const { area, stage, readiness, providers, projects, themes } = solution
  const language = useLocale()
  const acronyms = projects.map(({ slug, acronym }) => ({ slug, name: acronym, language }))
  return (
    <Facts
      items={[
        ...fact(t('facts.area'), area && <Term terms={activityAreas} name="area" id={area} />),
        ...fact(t('facts.stage'), stage && <Term terms={guidanceStages} name="stage" id={stage} />),
        ...fact(t('facts.readiness'), readiness && t('readiness', { level: String(readiness) })),
        ...fact(
          t('facts.providers'),
          providers.length > 0 && <NameLinks names={providers} path={partnerPath} />,
        ),
        ...fact(
          t('facts.projects'),
          projects.length > 0 && <NameLinks names={acronyms} path={projectPath} />,
        ),
        ...fact(t('facts.themes'), themes.length > 0 && <NameLinks names={themes} path={themePath} />),
      ]}
    />
  )
}

type TermProps = { terms: Parameters<typeof labelOf>[0]; name: 'area' | 'stage'; id: string }

function Term({ terms, name, id }: TermProps) {
  const language = useLocale()
  const label = labelOf(terms, id, language)
  if (!label) return id
  return <a href={`/${language}${solutionsPath({ [name]: id })}`}>{label}</a>
}
