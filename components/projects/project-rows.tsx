import { useLocale, useTranslations } from 'next-intl'
import { ProjectState } from '@/components/projects/project-state'
import { yearsText } from '@/components/projects/project-years'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import { projectPath } from '@/lib/projects/paths'
import type { ListedProject } from '@/lib/projects/queries'

type Props = { projects: ListedProject[]; label?: string; level?: Level }

/** Projects by acronym, their years in the margin. */
export function ProjectRows({ projects, label, level }: Props) {
  const t = useTranslations('projects')
  const language = useLocale()
  return (
    <Rows label={label}>
      {projects.map((project) => {
        const { slug, acronym, title, summary, programme, state, partners, cities } = project
        // A project that is called by its acronym alone has only its summary to say what it is.
        const words = title && title !== acronym ? title : summary
        return (
          <Row
            key={slug}
            level={level}
            href={`/${language}${projectPath(slug)}`}
            title={acronym}
            lead={yearsText(project, language) ?? <span className="date" />}
            kind={programme}
            meta={[
              state && <ProjectState key="state" state={state} />,
              partners > 0 && t('partners', { count: partners }),
              cities > 0 && t('cities', { count: cities }),
            ]}
          >
            {words && <p lang={foreign(project.language, language)}>{shorten(words, rowSummary)}</p>}
          </Row>
        )
      })}
    </Rows>
  )
}
