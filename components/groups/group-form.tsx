import { useLocale, useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { GroupFactFields } from '@/components/groups/group-fact-fields'
import { GroupPeopleFields } from '@/components/groups/group-people-fields'
import { addGroupAction, saveGroupAction, saveGroupTextsAction } from '@/lib/groups/desk/actions'
import type { DeskGroup, GroupOptions } from '@/lib/groups/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: GroupOptions
  /** Absent for a new one. */
  group?: DeskGroup
}

/** What the desk can say of a group: its texts in one language and, for the staff, everything else. */
export function GroupForm({ shown, options, group }: Props) {
  const t = useTranslations('desk')
  const language = useLocale()
  const field = recordFields(t, group?.fields)
  const save = group?.record.mayManage === false ? saveGroupTextsAction : saveGroupAction
  return (
    <RecordForm
      action={group ? save : addGroupAction}
      {...{ shown, record: group?.record, fields: group?.fields, body: group?.body }}
    >
      <TextFields {...{ field, shown, body: group?.body ?? null }} />
      <GroupPeopleFields options={options} people={group?.people ?? []} />
      {save === saveGroupAction && <GroupFactFields field={field} options={options} language={language} />}
    </RecordForm>
  )
}
