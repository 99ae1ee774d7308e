import { useLocale, useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { PartnerFactFields } from '@/components/partners/partner-fact-fields'
import { addPartnerAction, savePartnerAction, savePartnerTextsAction } from '@/lib/partners/desk/actions'
import type { DeskPartner, PartnerOptions } from '@/lib/partners/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: PartnerOptions
  /** Absent for a new one. */
  partner?: DeskPartner
}

/** What the desk can say of a partner: its texts in one language and, for the staff, everything else. */
export function PartnerForm({ shown, options, partner }: Props) {
  const t = useTranslations('desk')
  const language = useLocale()
  const field = recordFields(t, partner?.fields)
  const save = partner?.record.mayManage === false ? savePartnerTextsAction : savePartnerAction
  return (
    <RecordForm
      action={partner ? save : addPartnerAction}
      {...{ shown, record: partner?.record, fields: partner?.fields, body: partner?.body }}
    >
      <TextFields {...{ field, shown, body: partner?.body ?? null }} />
      {save === savePartnerAction && (
        <PartnerFactFields field={field} options={options} language={language} />
      )}
    </RecordForm>
  )
}
