import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { DemonstrationFactFields } from '@/components/demonstrations/demonstration-fact-fields'
import { addDemonstrationAction, saveDemonstrationAction } from '@/lib/demonstrations/desk/actions'
import type { DeskDemonstration, DemonstrationOptions } from '@/lib/demonstrations/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: DemonstrationOptions
  /** Absent for a new one. */
  demonstration?: DeskDemonstration
}

/** What the desk can say of a demonstration: its texts in one language, and everything else. */
export function DemonstrationForm({ shown, options, demonstration }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, demonstration?.fields)
  return (
    <RecordForm
      action={demonstration ? saveDemonstrationAction : addDemonstrationAction}
      {...{ shown, record: demonstration?.record, fields: demonstration?.fields, body: demonstration?.body }}
    >
      <TextFields {...{ field, shown, body: demonstration?.body ?? null }} lines={['title']} />
      <DemonstrationFactFields field={field} options={options} />
    </RecordForm>
  )
}
