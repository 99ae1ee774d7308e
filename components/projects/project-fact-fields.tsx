import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { ProjectPartFields } from '@/components/projects/project-part-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { LinkRow } from '@/lib/desk/rows'
import type { ProjectOptions } from '@/lib/projects/desk/queries'
import { FundingKind } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: ProjectOptions; cities: LinkRow[]; partners: LinkRow[] }

/** What is the same of a project in all languages. */
export function ProjectFactFields({ field, options, cities, partners }: Props) {
  const t = useTranslations('desk')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <TextField {...field.one('acronym')} />
        <TextField {...field.one('startsOn')} optional />
        <TextField {...field.one('endsOn')} optional />
        <TextField {...field.one('dateReason')} optional />
        <TextField {...field.one('website')} optional type="url" />
        <TextField {...field.one('doi')} optional />
      </FieldSet>
      <FieldSet legend={t('fields.funding')}>
        <Select
          {...field.one('funding')}
          choices={valueChoices(FundingKind, (kind) => t(`fundings.${kind}`))}
        />
        <TextField {...field.one('grantNumber')} optional />
        <TextField {...field.one('programme')} optional />
        <TextField {...field.one('callTopic')} optional />
        <TextField {...field.one('grantingAuthority')} optional />
        <TextField {...field.one('contribution')} optional inputMode="decimal" />
        <TextField {...field.one('totalCost')} optional inputMode="decimal" />
      </FieldSet>
      <ProjectPartFields options={options} cities={cities} partners={partners} />
      <FieldSet legend={t('record.relations')}>
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
      </FieldSet>
    </>
  )
}
