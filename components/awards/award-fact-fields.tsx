import { useTranslations } from 'next-intl'
import type { RecordFields } from '@/components/desk/record-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { AwardOptions } from '@/lib/awards/desk/queries'

type Props = { field: RecordFields; options: AwardOptions }

/** What is the same of an award in all languages. */
export function AwardFactFields({ field, options }: Props) {
  const t = useTranslations('desk')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <TextField {...field.one('awardedOn')} optional />
        <TextField {...field.one('url')} optional type="url" />
        <Select {...field.one('articleId')} optional none={t('none')} choices={options.articles} />
      </FieldSet>
      <FieldSet legend={t('record.recipients')}>
        <Checkboxes {...field.many('cityIds')} optional long choices={options.cities} />
        <Checkboxes {...field.many('partnerIds')} optional long choices={options.partners} />
        <Checkboxes {...field.many('projectIds')} optional long choices={options.projects} />
      </FieldSet>
    </>
  )
}
