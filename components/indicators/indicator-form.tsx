import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { IndicatorFactFields } from '@/components/indicators/indicator-fact-fields'
import { addIndicatorAction, saveIndicatorAction } from '@/lib/indicators/desk/actions'
import type { DeskIndicator, IndicatorOptions } from '@/lib/indicators/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: IndicatorOptions
  /** Absent for a new one. */
  indicator?: DeskIndicator
}

/** What the desk can say of an indicator: its texts in one language, and everything else. */
export function IndicatorForm({ shown, options, indicator }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, indicator?.fields)
  return (
    <RecordForm
      action={indicator ? saveIndicatorAction : addIndicatorAction}
      {...{ shown, record: indicator?.record, fields: indicator?.fields }}
    >
      <TextFields {...{ field, shown }} />
      <IndicatorFactFields field={field} options={options} />
    </RecordForm>
  )
}
