import { useTranslations } from 'next-intl'
import { termChoices, valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { SolutionOptions } from '@/lib/solutions/desk/queries'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { SolutionKind } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: SolutionOptions; language: string }

/** What is the same of a solution in all languages. */
export function SolutionFactFields({ field, options, language }: Props) {
  const t = useTranslations('desk')
  const kinds = useTranslations('solutions.kinds')
  const none = t('none')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <Select {...field.one('kind')} choices={valueChoices(SolutionKind, kinds)} />
        <Select {...field.one('area')} optional none={none} choices={termChoices(activityAreas, language)} />
        <Select
          {...field.one('stage')}
          optional
          none={none}
          choices={termChoices(guidanceStages, language)}
        />
        <TextField {...field.one('readiness')} optional inputMode="numeric" />
        <Select
          {...field.one('partnerId')}
          hint={t('moreHints.authors')}
          optional
          none={none}
          choices={options.partners}
        />
      </FieldSet>
      <FieldSet legend={t('record.relations')}>
        <Checkboxes {...field.many('providerIds')} optional long choices={options.partners} />
        <Checkboxes {...field.many('projectIds')} optional long choices={options.projects} />
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
      </FieldSet>
    </>
  )
}
