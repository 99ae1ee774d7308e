import { useLocale, useTranslations } from 'next-intl'
import { roleShape } from '@/components/cities/role-shapes'
import { dateText } from '@/components/ui/date-text'
import { Row, Rows } from '@/components/ui/rows'
import type { CityProject } from '@/lib/cities/profile/queries'
import { foreign } from '@/lib/i18n/translation'
import { projectPath } from '@/lib/projects/paths'

/** The projects that a city takes part in, each with its years and the city's role in it. */
export function CityProjects({ projects }: { projects: CityProject[] }) {
  const t = useTranslations('cities')
  const language = useLocale()
  return (
    <Rows label={t('projects')}>
      {projects.map((project) => (
        <Row
          key={project.slug}
          href={`/${language}${projectPath(project.slug)}`}
          title={project.acronym}
          lead={years(project, language)}
          kind={t(`roles.${project.role}`)}
          mark={roleShape(project.role)}
        >
          {project.title !== project.acronym && (
            <p lang={foreign(project.language, language)}>{project.title}</p>
          )}
        </Row>
      ))}
    </Rows>
  )
}

/** "2016–2022"; nothing where no date is known. */
function years({ startsOn, endsOn }: CityProject, language: string): string | undefined {
  const [from, to] = [startsOn, endsOn].map((date) => date && dateText(language, date.date, 'year'))
  if (!from && !to) return undefined
  return from === to ? (from ?? undefined) : `${from ?? ''}–${to ?? ''}`
}
