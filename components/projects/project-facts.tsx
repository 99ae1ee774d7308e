import { useLocale, useTranslations } from 'next-intl'
import { ProjectDate } from '@/components/projects/project-date'
import { fact, Facts } from '@/components/ui/facts'
import { amountText } from '@/components/projects/amount-text'
import { hostOf } from '@/lib/richtext/addresses'
import { projectsPath } from '@/lib/projects/paths'
import type { ProjectRecord } from '@/lib/projects/record/queries'

/** Under which grant, from when to when, for how much. */
export function ProjectFacts({ project }: { project: ProjectRecord }) {
  const t = useTranslations('projects')
  const language = useLocale()
  const { programme, grantNumber, callTopic, grantingAuthority, contribution, totalCost } = project
  const { funding, startsOn, endsOn, website, doi } = project
  return (
    <Facts
      items={[
        ...fact(
          t('facts.programme'),
          programme && <a href={`/${language}${projectsPath({ programme })}`}>{programme}</a>,
        ),
        ...fact(t('facts.grantNumber'), grantNumber),
        ...fact(t('facts.callTopic'), callTopic),
        ...fact(t('facts.grantingAuthority'), grantingAuthority),
        ...fact(t('facts.start'), startsOn && <ProjectDate project={project} event="start" />),
        ...fact(t('facts.end'), endsOn && <ProjectDate project={project} event="end" />),
        ...fact(t('facts.contribution'), contribution && amountText(contribution, language)),
        ...fact(t('facts.totalCost'), totalCost && amountText(totalCost, language)),
        ...fact(t('facts.funding'), funding === 'co_funded' && t('coFunded')),
        ...fact(t('facts.website'), website && <a href={website}>{hostOf(website) || website}</a>),
        ...fact(t('facts.doi'), doi && <a href={`https://doi.org/${encodeURI(doi)}`}>{doi}</a>),
      ]}
    />
  )
}
