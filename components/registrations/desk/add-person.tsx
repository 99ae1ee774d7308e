import { useTranslations } from 'next-intl'
import { Radios } from '@/components/forms/choices'
import { Select } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { languageChoices } from '@/components/forms/known-choices'
import { PersonFields } from '@/components/registrations/person-fields'
import { addAction } from '@/lib/registrations/organiser/actions'
import type { RunEvent } from '@/lib/registrations/organiser/event/queries'

/** Writes down somebody who asked by telephone or mail. */
export function AddPerson({ event, language }: { event: RunEvent; language: string }) {
  const t = useTranslations('registrations.desk.add')
  return (
    <Form action={addAction} hidden={{ eventId: event.id }} label={t('title')}>
      <PersonFields
        hybrid={event.hybrid}
        words={{ email: t('email'), emailHint: t('emailHint'), attendance: t('attendance') }}
      />
      <Select name="language" label={t('language')} value={language} choices={languageChoices} />
      <Radios
        name="whenFull"
        legend={t('whenFull')}
        values={['wait']}
        choices={(['wait', 'beyond'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <div className="actions">
        <button className="btn">{t('submit')}</button>
      </div>
    </Form>
  )
}
