import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { Checkbox, Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { IndicatorOptions } from '@/lib/indicators/desk/queries'
import { Direction, IndicatorLevel } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: IndicatorOptions }

/** What is the same of an indicator in all languages. */
export function IndicatorFactFields({ field, options }: Props) {
  const t = useTranslations('desk')
  const none = t('none')
  const { name, label, value } = field.one('summable')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <TextField {...field.one('unit')} optional />
        <Select
          {...field.one('direction')}
          optional
          none={none}
          choices={valueChoices(Direction, (direction) => t(`directions.${direction}`))}
        />
        <Select
          {...field.one('level')}
          optional
          none={none}
          choices={valueChoices(IndicatorLevel, (level) => t(`indicatorLevels.${level}`))}
        />
        <Checkbox name={name} label={label} checked={value === 'on'} />
        <TextField {...field.one('framework')} optional />
        <TextField {...field.one('frameworkCode')} optional />
        <TextField {...field.one('position')} optional inputMode="numeric" />
      </FieldSet>
      <FieldSet legend={t('record.relations')}>
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
      </FieldSet>
    </>
  )
}
