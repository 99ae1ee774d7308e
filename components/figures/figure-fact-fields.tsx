import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { FigureEvidenceFields } from '@/components/figures/figure-evidence-fields'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { FigureOptions } from '@/lib/figures/desk/queries'
import { Direction, FigureKind, FigureQualifier, FigureScope } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: FigureOptions }

/** What is the same of a figure in all languages: its value, what it is of, and how one knows. */
export function FigureFactFields({ field, options }: Props) {
  const t = useTranslations('desk')
  const kinds = useTranslations('impact.kinds')
  const none = t('none')
  return (
    <>
      <FieldSet legend={t('record.value')}>
        <Select {...field.one('indicatorId')} none={none} choices={options.indicators} />
        <Select {...field.one('kind')} choices={valueChoices(FigureKind, kinds)} />
        <Select
          {...field.one('qualifier')}
          choices={valueChoices(FigureQualifier, (qualifier) => t(`qualifiers.${qualifier}`))}
        />
        <TextField {...field.one('value')} inputMode="decimal" />
        <TextField {...field.one('unit')} optional />
        <TextField {...field.one('asOf')} optional />
        <Select
          {...field.one('direction')}
          optional
          none={none}
          choices={valueChoices(Direction, (direction) => t(`directions.${direction}`))}
        />
        <TextField {...field.one('headlinePosition')} optional inputMode="numeric" />
      </FieldSet>
      <FieldSet legend={t('fields.scope')}>
        <Select
          {...field.one('scope')}
          choices={valueChoices(FigureScope, (scope) => t(`scopes.${scope}`))}
        />
        <Select {...field.one('projectId')} optional none={none} choices={options.projects} />
        <Select {...field.one('cityId')} optional none={none} choices={options.cities} />
        <Select {...field.one('solutionId')} optional none={none} choices={options.solutions} />
        <Select {...field.one('demonstrationId')} optional none={none} choices={options.demonstrations} />
        <Select
          {...field.one('pairingId')}
          optional
          none={none}
          label={t('scopes.pairing')}
          choices={options.pairings}
        />
        <Select {...field.one('partOfId')} optional none={none} choices={options.figures} />
      </FieldSet>
      <FigureEvidenceFields field={field} options={options} />
    </>
  )
}
