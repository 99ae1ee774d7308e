import { useLocale, useTranslations } from 'next-intl'
import { Radios } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { useCountries, useHelixes, useWays } from '@/components/registrations/detail-fields'
import { walkInAction } from '@/lib/registrations/check-in/actions'
import { checkInPath } from '@/lib/registrations/check-in/paths'
import type { Door } from '@/lib/registrations/check-in/queries'

/** Somebody who came without having registered: there is a chair for them, whatever the capacity says. */
export function WalkIn({ door: { eventId, hybrid } }: { door: Door }) {
  const t = useTranslations('checkIn')
  const details = useTranslations('registrations.details')
  const language = useLocale()
  const ways = useWays()
  return (
    <>
      <h2>{t('walkIn')}</h2>
      <Form action={walkInAction} hidden={{ eventId }} label={t('walkIn')}>
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
        {hybrid && (
          <Radios name="attendance" legend={t('attendance')} values={['in_person']} choices={ways} />
        )}
        <div className="actions">
          <button className="btn">{t('addAndCheckIn')}</button>
          <a href={`/${language}${checkInPath(eventId)}`}>{t('back')}</a>
        </div>
      </Form>
    </>
  )
}
