import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { DemonstrationOptions } from '@/lib/demonstrations/desk/queries'
import { DemonstrationStatus } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: DemonstrationOptions }

/** What is the same of a demonstration in all languages. */
export function DemonstrationFactFields({ field, options }: Props) {
  const t = useTranslations('desk')
  const statuses = useTranslations('demonstrations.statuses')
  const none = t('none')
  const currency = field.one('currency')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <Select {...field.one('solutionId')} none={none} choices={options.solutions} />
        <Select {...field.one('status')} choices={valueChoices(DemonstrationStatus, statuses)} />
        <TextField {...field.one('startsOn')} optional />
        <TextField {...field.one('endsOn')} optional />
        <TextField {...field.one('cost')} optional inputMode="decimal" />
        <TextField {...currency} value={currency.value || 'EUR'} maxLength={3} />
      </FieldSet>
      <FieldSet legend={t('record.place')}>
        <Select {...field.one('cityId')} none={none} choices={options.cities} />
        <TextField {...field.one('place')} optional />
        <TextField {...field.one('latitude')} optional inputMode="decimal" />
        <TextField {...field.one('longitude')} optional inputMode="decimal" />
      </FieldSet>
      <FieldSet legend={t('record.relations')}>
        <Select {...field.one('projectId')} optional none={none} choices={options.projects} />
        <Select {...field.one('pairingId')} optional none={none} choices={options.pairings} />
        <Select {...field.one('originCityId')} optional none={none} choices={options.cities} />
        <Checkboxes {...field.many('partnerIds')} optional long choices={options.partners} />
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
      </FieldSet>
    </>
  )
}
