import { useTranslations } from 'next-intl'
import { termChoices, valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { GroupOptions } from '@/lib/groups/desk/queries'
import { actionClusters } from '@/lib/vocabularies/action-clusters'
import { GroupKind, JoinPolicy } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: GroupOptions; language: string }

/** What is the same of a group in all languages. */
export function GroupFactFields({ field, options, language }: Props) {
  const t = useTranslations('desk')
  const words = useTranslations('groups')
  const none = t('none')
  return (
    <>
      <FieldSet legend={t('record.facts')}>
        <Select {...field.one('kind')} choices={valueChoices(GroupKind, (kind) => words(`kinds.${kind}`))} />
        <Select
          {...field.one('joining')}
          choices={valueChoices(JoinPolicy, (joining) => words(`joining.${joining}`))}
        />
        <Select {...field.one('parentId')} optional none={none} choices={options.groups} />
        <Select {...field.one('projectId')} optional none={none} choices={options.projects} />
        <Select
          {...field.one('actionCluster')}
          optional
          none={none}
          choices={termChoices(actionClusters, language)}
        />
      </FieldSet>
      <FieldSet legend={t('record.relations')}>
        <Checkboxes {...field.many('partnerIds')} optional long choices={options.partners} />
        <Checkboxes {...field.many('cityIds')} optional long choices={options.cities} />
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
      </FieldSet>
    </>
  )
}
