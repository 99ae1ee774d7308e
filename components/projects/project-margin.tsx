import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { useProjectParts, type ProjectWork } from '@/components/projects/project-sections'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { SectionContents } from '@/components/ui/section-contents'
import { groupPath } from '@/lib/groups/paths'
import type { Named } from '@/lib/i18n/named'
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
      <Names title={t('margin.themes')} records={themes} path={themePath} />
      <Names title={t('margin.groups')} records={groups} path={groupPath} />
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function Names({
  title,
  records,
  path,
}: {
  title: string
  records: Named[]
  path: (slug: string) => string
}) {
  const language = useLocale()
  if (records.length === 0) return null
  return (
    <MarginSection title={title}>
      <ul className="plain">
        {records.map((record) => (
          <li key={record.slug}>
            <a href={`/${language}${path(record.slug)}`}>
              <NameText of={record} />
            </a>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}
