import { useTranslations } from 'next-intl'
import { termChoices, valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { countryChoices } from '@/components/forms/known-choices'
import type { CityOptions } from '@/lib/cities/desk/queries'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { CityLevel, Climate } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: CityOptions; language: string }

/** What is the same of a city in all languages. */
export function CityFactFields({ field, options, language }: Props) {
  const t = useTranslations('desk')
  const levels = useTranslations('cities.levels')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <Select {...field.one('level')} choices={valueChoices(CityLevel, levels)} />
        <Select {...field.one('parentId')} optional none={t('none')} choices={options.cities} />
        <TextField {...field.one('population')} optional inputMode="numeric" />
        <TextField {...field.one('populationYear')} optional inputMode="numeric" />
        <Select
          {...field.one('climate')}
          optional
          none={t('none')}
          choices={valueChoices(Climate, (climate) => t(`climates.${climate}`))}
        />
        <Select
          {...field.one('stage')}
          optional
          none={t('none')}
          choices={termChoices(guidanceStages, language)}
        />
        <TextField {...field.one('website')} optional type="url" />
        <TextArea {...field.one('alsoKnownAs')} optional rows={3} />
      </FieldSet>
      <FieldSet legend={t('record.place')}>
        <Select {...field.one('country')} none={t('none')} choices={countryChoices(language)} />
        <TextField {...field.one('latitude')} optional inputMode="decimal" />
        <TextField {...field.one('longitude')} optional inputMode="decimal" />
      </FieldSet>
      <FieldSet legend={t('record.relations')}>
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
      </FieldSet>
    </>
  )
}
