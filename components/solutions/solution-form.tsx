import { useLocale, useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { SolutionFactFields } from '@/components/solutions/solution-fact-fields'
import { addSolutionAction, saveSolutionAction, saveSolutionTextsAction } from '@/lib/solutions/desk/actions'
import type { DeskSolution, SolutionOptions } from '@/lib/solutions/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: SolutionOptions
  /** Absent for a new one. */
  solution?: DeskSolution
}

/** What the desk can say of a solution: its texts in one language and, for the staff, everything else. */
export function SolutionForm({ shown, options, solution }: Props) {
  const t = useTranslations('desk')
  const language = useLocale()
  const field = recordFields(t, solution?.fields)
  const save = solution?.record.mayManage === false ? saveSolutionTextsAction : saveSolutionAction
  return (
    <RecordForm
      action={solution ? save : addSolutionAction}
      {...{ shown, record: solution?.record, fields: solution?.fields, body: solution?.body }}
    >
      <TextFields {...{ field, shown, body: solution?.body ?? null }} />
      {save === saveSolutionAction && (
        <SolutionFactFields field={field} options={options} language={language} />
      )}
    </RecordForm>
  )
}
