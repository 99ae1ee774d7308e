import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameLinks } from '@/components/names/name-links'
import { NameText } from '@/components/names/name-text'
import { fact, Facts } from '@/components/ui/facts'
import { cityPath } from '@/lib/cities/paths'
import { groupPath } from '@/lib/groups/paths'
import type { GroupRecord } from '@/lib/groups/record/queries'
import { partnerPath } from '@/lib/partners/paths'
import { projectPath } from '@/lib/projects/paths'
import { actionClusters } from '@/lib/vocabularies/action-clusters'
import { labelOf } from '@/lib/vocabularies/term'

/** How one joins a group, what it is part of and who is in it. */
export function GroupFacts({ group }: { group: GroupRecord }) {
  const t = useTranslations('groups')
  const language = useLocale()
  const { joining, parent, parts, project, actionCluster, partners, cities } = group
  return (
    <Facts
      items={[
        ...fact(t('facts.joining'), t(`joining.${joining}`)),
        ...fact(t('facts.parent'), parent && <NameLinks names={[parent]} path={groupPath} />),
        ...fact(t('facts.parts'), parts.length > 0 && <Parts parts={parts} />),
        ...fact(
          t('facts.project'),
          project && <a href={`/${language}${projectPath(project.slug)}`}>{project.acronym}</a>,
        ),
        ...fact(t('facts.actionCluster'), actionCluster && labelOf(actionClusters, actionCluster, language)),
        ...fact(t('facts.cities'), cities.length > 0 && <NameLinks names={cities} path={cityPath} />),
        ...fact(
          t('facts.partners'),
          partners.length > 0 && <NameLinks names={partners} path={partnerPath} />,
        ),
      ]}
    />
  )
}

/** Each says what it is, since a board may have task groups and working groups. */
function Parts({ parts }: Pick<GroupRecord, 'parts'>) {
  const t = useTranslations('groups')
  const language = useLocale()
  return parts.map((part, index) => (
    <Fragment key={part.slug}>
      {index > 0 && '; '}
      <a href={`/${language}${groupPath(part.slug)}`}>
        <NameText of={part} />
      </a>{' '}
      ({t(`kinds.${part.kind}`)})
    </Fragment>
  ))
}
