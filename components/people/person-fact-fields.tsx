import { useTranslations } from 'next-intl'
import type { RecordFields } from '@/components/desk/record-fields'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { PersonOptions } from '@/lib/people/desk/queries'

type Props = { field: RecordFields; options: PersonOptions }

/** What is the same of a person in all languages. */
export function PersonFactFields({ field, options }: Props) {
  const t = useTranslations('desk')
  const none = t('none')
  return (
    <FieldSet legend={t('record.facts')}>
      <Select {...field.one('partnerId')} optional none={none} choices={options.partners} />
      <TextField {...field.one('organisation')} optional />
      <Select {...field.one('cityId')} optional none={none} choices={options.cities} />
      <TextField {...field.one('email')} optional type="email" />
      <TextField {...field.one('orcid')} optional />
      <TextField {...field.one('website')} optional type="url" />
      <TextArea {...field.one('alsoKnownAs')} optional rows={3} />
    </FieldSet>
  )
}
