import { useLocale, useTranslations } from 'next-intl'
import { hasLongTitle } from '@/components/projects/project-head'
import { RichText } from '@/components/richtext/rich-text'
import { foreign } from '@/lib/i18n/translation'
import type { ProjectRecord } from '@/lib/projects/record/queries'

/** The standfirst, unless it stands in the head already, and the text. */
export function ProjectText({ project }: { project: ProjectRecord }) {
  const t = useTranslations('projects')
  const { summary, body, links, language } = project
  const lang = foreign(language, useLocale())
  const standfirst = hasLongTitle(project) && summary
  if (!standfirst && !body) return null
  return (
    <div className="prose" lang={lang}>
      {standfirst && <p className={body ? 'lead' : undefined}>{standfirst}</p>}
      {body && <RichText doc={body} links={links} tableLabel={t('table')} />}
    </div>
  )
}
