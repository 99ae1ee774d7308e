import { useTranslations } from 'next-intl'
import { termChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { ThemeOptions } from '@/lib/themes/desk/queries'
import { sdgs } from '@/lib/vocabularies/sdgs'
import { urbanAgendaTopics } from '@/lib/vocabularies/urban-agenda-topics'

type Props = { field: RecordFields; options: ThemeOptions; language: string }

/** What is the same of a theme in all languages. */
export function ThemeFactFields({ field, options, language }: Props) {
  const t = useTranslations('desk')
  const none = t('none')
  const position = field.one('position')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <Select {...field.one('parentId')} optional none={none} choices={options.themes} />
        <TextField {...position} value={position.value || '1'} inputMode="numeric" />
        <Select {...field.one('featuredPairingId')} optional none={none} choices={options.pairings} />
      </FieldSet>
      <FieldSet legend={t('record.relations')}>
        <Checkboxes {...field.many('sdgs')} optional long choices={termChoices(sdgs, language)} />
        <Checkboxes
          {...field.many('urbanAgendaTopics')}
          optional
          long
          choices={termChoices(urbanAgendaTopics, language)}
        />
      </FieldSet>
    </>
  )
}
