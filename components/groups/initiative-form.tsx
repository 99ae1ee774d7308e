import { useTranslations } from 'next-intl'
import { recordFields } from '@/components/desk/record-fields'
import { SaveButtons } from '@/components/desk/save-buttons'
import { TextFields } from '@/components/desk/text-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { Form } from '@/components/forms/form'
import { saveInitiativeAction } from '@/lib/groups/initiatives/desk/actions'
import type { DeskInitiatives } from '@/lib/groups/initiatives/desk/queries'

type Props = { initiatives: DeskInitiatives; shown: string }

/** What partners do together within a group, in one language. */
export function InitiativeForm({ initiatives, shown }: Props) {
  const t = useTranslations('desk')
  const words = useTranslations('groups.initiativeDesk')
  const { record, shown: initiative, people, partners } = initiatives
  const field = recordFields(t, initiative?.fields)
  const { id = '', version = 0, published = false, body = null } = initiative ?? {}
  return (
    <Form
      action={saveInitiativeAction}
      hidden={{ groupId: record.id, id, version, language: shown }}
      label={words(initiative ? 'change' : 'new')}
    >
      <TextFields field={field} shown={shown} body={body} />
      <FieldSet legend={t('record.facts')}>
        <Select
          name="leadId"
          label={words('lead')}
          value={[initiative?.fields['leadId'] ?? ''].flat()[0]}
          none={t('none')}
          choices={people}
          optional
        />
        <TextField {...field.one('website')} type="url" optional />
        <TextField {...field.one('startsOn')} optional />
        <TextField {...field.one('endsOn')} optional />
      </FieldSet>
      <Checkboxes {...field.many('partnerIds')} optional long choices={partners} />
      <SaveButtons published={published} />
    </Form>
  )
}
