import { useTranslations } from 'next-intl'
import { termChoices, valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { countryChoices } from '@/components/forms/known-choices'
import type { PartnerOptions } from '@/lib/partners/desk/queries'
import { helices } from '@/lib/vocabularies/helix'
import { PartnerKind } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: PartnerOptions; language: string }

/** What is the same of a partner in all languages. */
export function PartnerFactFields({ field, options, language }: Props) {
  const t = useTranslations('desk')
  const kinds = useTranslations('partners.kinds')
  const none = t('none')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <TextField {...field.one('shortName')} optional />
        <Select {...field.one('kind')} choices={valueChoices(PartnerKind, kinds)} />
        <Select {...field.one('helix')} optional none={none} choices={termChoices(helices, language)} />
        <TextField {...field.one('pic')} optional />
        <TextField {...field.one('website')} optional type="url" />
        <TextArea {...field.one('alsoKnownAs')} optional rows={3} />
      </FieldSet>
      <FieldSet legend={t('record.place')}>
        <Select {...field.one('country')} optional none={none} choices={countryChoices(language)} />
        <TextField {...field.one('place')} optional />
        <TextField {...field.one('latitude')} optional inputMode="decimal" />
        <TextField {...field.one('longitude')} optional inputMode="decimal" />
        <Select
          {...field.one('cityId')}
          hint={t('moreHints.administration')}
          optional
          none={none}
          choices={options.cities}
        />
      </FieldSet>
    </>
  )
}
