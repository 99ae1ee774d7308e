import { useTranslations } from 'next-intl'
import { MarginNames } from '@/components/names/margin-names'
import { useProjectParts, type ProjectWork } from '@/components/projects/project-sections'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { SectionContents } from '@/components/ui/section-contents'
import { groupPath } from '@/lib/groups/paths'
import type { ProjectRecord } from '@/lib/projects/record/queries'
import { themePath } from '@/lib/themes/paths'

type Props = { project: ProjectRecord; work: ProjectWork; cities: boolean; partners: boolean }

/** Beside a project: what the page holds, what it is about and who meets for it. */
export function ProjectMargin({ project, work, cities, partners }: Props) {
  const t = useTranslations('projects')
  const { themes, groups } = project
  const sections = [
    ...(cities ? [{ id: 'cities', title: t('citiesTitle') }] : []),
    ...(partners ? [{ id: 'partners', title: t('partnersTitle') }] : []),
    ...useProjectParts({ project, work }),
  ]
  return (
    <Margin label={t('margin.label')}>
      <SectionContents sections={sections} />
      <MarginNames title={t('margin.themes')} records={themes} path={themePath} />
      <MarginNames title={t('margin.groups')} records={groups} path={groupPath} />
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}
