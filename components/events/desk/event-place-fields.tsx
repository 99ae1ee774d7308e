import { useLocale, useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { languageName } from '@/components/desk/language-name'
import type { EventFields } from '@/components/events/desk/event-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { EventOptions } from '@/lib/events/desk/options/queries'
import { languages } from '@/lib/i18n/languages'
import { Attendance } from '@/prisma/generated/enums'

/** Where it is, and in which languages. */
export function EventPlaceFields({ field, options }: { field: EventFields; options: EventOptions }) {
  const t = useTranslations('eventsDesk')
  const page = useLocale()
  const spoken = field.many('languages')
  const offered = [...new Set([...languages, ...spoken.values])]
  return (
    <FieldSet legend={t('groups.where')}>
      <Select
        {...field.one('attendance')}
        choices={valueChoices(Attendance, (attendance) => t(`attendances.${attendance}`))}
      />
      <TextField {...field.one('placeName')} />
      <TextField {...field.one('placeAddress')} optional />
      <Select {...field.one('cityId')} optional none={t('rows.none')} choices={options.cities} />
      <TextField {...field.one('latitude')} optional inputMode="decimal" />
      <TextField {...field.one('longitude')} optional inputMode="decimal" />
      <TextField {...field.one('onlineUrl')} optional type="url" />
      <Checkboxes
        {...spoken}
        optional
        choices={offered.map((value) => ({ value, label: languageName(value, page) }))}
      />
    </FieldSet>
  )
}
