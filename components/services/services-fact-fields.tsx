import { useTranslations } from 'next-intl'
import type { RecordFields } from '@/components/desk/record-fields'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { ServiceOptions } from '@/lib/services/desk/queries'

type Props = { field: RecordFields; options: ServiceOptions }

/** What is the same of a service in all languages. */
export function ServiceFactFields({ field, options }: Props) {
  const t = useTranslations('desk')
  return (
    <FieldSet legend={t('record.facts')}>
      <TextField {...field.one('contactEmail')} optional type="email" />
      <Select {...field.one('groupId')} optional none={t('none')} choices={options.groups} />
      <TextField {...field.one('position')} optional inputMode="numeric" />
    </FieldSet>
  )
}
