import { useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextFields } from '@/components/desk/text-fields'
import { PersonFactFields } from '@/components/people/person-fact-fields'
import { addPersonAction, savePersonAction } from '@/lib/people/desk/actions'
import type { DeskPerson, PersonOptions } from '@/lib/people/desk/queries'

type Props = {
  /** The language of the texts. */
  shown: string
  options: PersonOptions
  /** Absent for a new one. */
  person?: DeskPerson
}

/** What the desk can say of a person: its texts in one language, and everything else. */
export function PersonForm({ shown, options, person }: Props) {
  const t = useTranslations('desk')
  const field = recordFields(t, person?.fields)
  return (
    <RecordForm
      action={person ? savePersonAction : addPersonAction}
      {...{ shown, record: person?.record, fields: person?.fields, body: person?.body }}
    >
      <TextFields {...{ field, shown, body: person?.body ?? null }} lines={['name', 'honorific', 'role']} />
      <PersonFactFields field={field} options={options} />
    </RecordForm>
  )
}
