import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { AwardFactFields } from '@/components/awards/award-fact-fields'
import { addAwardAction, saveAwardAction } from '@/lib/awards/desk/actions'
import type { DeskAward, AwardOptions } from '@/lib/awards/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: AwardOptions
  /** Absent for a new one. */
  award?: DeskAward
}

/** What the desk can say of an award: its texts in one language, and everything else. */
export function AwardForm({ shown, options, award }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, award?.fields)
  return (
    <RecordForm
      action={award ? saveAwardAction : addAwardAction}
      {...{ shown, record: award?.record, fields: award?.fields }}
    >
      <TextFields {...{ field, shown }} lines={['title', 'givenBy']} />
      <AwardFactFields field={field} options={options} />
    </RecordForm>
  )
}
