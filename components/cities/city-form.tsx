import { useLocale, useTranslations } from 'next-intl'
import { CityFactFields } from '@/components/cities/city-fact-fields'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { addCityAction, saveCityAction, saveCityTextsAction } from '@/lib/cities/desk/actions'
import type { CityOptions, DeskCity } from '@/lib/cities/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: CityOptions
  /** Absent for a new one. */
  city?: DeskCity
}

/** What the desk can say of a city: its texts in one language and, for the staff, everything else. */
export function CityForm({ shown, options, city }: Props) {
  const t = useTranslations('desk')
  const language = useLocale()
  const field = recordFields(t, city?.fields)
  const save = city?.record.mayManage === false ? saveCityTextsAction : saveCityAction
  return (
    <RecordForm
      action={city ? save : addCityAction}
      {...{ shown, record: city?.record, fields: city?.fields, body: city?.body }}
    >
      <TextFields {...{ field, shown, body: city?.body ?? null }} />
      {save === saveCityAction && <CityFactFields field={field} options={options} language={language} />}
    </RecordForm>
  )
}
