import { useTranslations } from 'next-intl'
import { Radios } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { useCountries, useHelixes, useWays } from '@/components/registrations/detail-fields'
import { languageNames, languages } from '@/lib/i18n/languages'
import { addAction } from '@/lib/registrations/organiser/actions'
import type { RunEvent } from '@/lib/registrations/organiser/event/queries'

/** Writes down somebody who asked by telephone or mail. */
export function AddPerson({ event, language }: { event: RunEvent; language: string }) {
  const t = useTranslations('registrations.desk.add')
  const details = useTranslations('registrations.details')
  const ways = useWays()
  return (
    <Form action={addAction} hidden={{ eventId: event.id }} label={t('title')}>
      <TextField name="name" label={details('name')} />
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} />
      <TextField name="organisation" label={details('organisation')} optional />
      <Select
        name="country"
        label={details('country')}
        none={details('notSaid')}
        choices={useCountries()}
        optional
      />
      <Select
        name="helix"
        label={details('helix')}
        none={details('notSaid')}
        choices={useHelixes()}
        optional
      />
      {event.hybrid && (
        <Radios name="attendance" legend={t('attendance')} values={['in_person']} choices={ways} />
      )}
      <Select
        name="language"
        label={t('language')}
        value={language}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
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
