import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { ProjectFactFields } from '@/components/projects/project-fact-fields'
import { addProjectAction, saveProjectAction } from '@/lib/projects/desk/actions'
import type { DeskProject, ProjectOptions } from '@/lib/projects/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: ProjectOptions
  /** Absent for a new one. */
  project?: DeskProject
}

/** What the desk can say of a project: its texts in one language, and everything else. */
export function ProjectForm({ shown, options, project }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, project?.fields)
  return (
    <RecordForm
      action={project ? saveProjectAction : addProjectAction}
      {...{ shown, record: project?.record, fields: project?.fields, body: project?.body }}
    >
      <TextFields
        {...{ field, shown, body: project?.body ?? null }}
        lines={['title']}
        areas={['fundingStatement', 'disclaimer', 'coFunderStatement']}
      />
      <ProjectFactFields
        field={field}
        options={options}
        cities={project?.cities ?? []}
        partners={project?.partners ?? []}
      />
    </RecordForm>
  )
}
