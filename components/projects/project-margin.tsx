import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { groupPath } from '@/lib/groups/paths'
import type { Named } from '@/lib/i18n/named'
import type { ProjectRecord } from '@/lib/projects/record/queries'
import { themePath } from '@/lib/themes/paths'

/** Beside a project: what it is about and who meets for it. */
export function ProjectMargin({ project: { themes, groups } }: { project: ProjectRecord }) {
  const t = useTranslations('projects')
  return (
    <Margin label={t('margin.label')}>
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
