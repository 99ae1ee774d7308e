import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { PersonFields } from '@/components/registrations/person-fields'
import { walkInAction } from '@/lib/registrations/check-in/actions'
import { checkInPath } from '@/lib/registrations/check-in/paths'
import type { Door } from '@/lib/registrations/check-in/queries'

/** Somebody who came without having registered: there is a chair for them, whatever the capacity says. */
export function WalkIn({ door: { eventId, hybrid } }: { door: Door }) {
  const t = useTranslations('checkIn')
  const language = useLocale()
  return (
    <>
      <h2>{t('walkIn')}</h2>
      <Form action={walkInAction} hidden={{ eventId }} label={t('walkIn')}>
        <PersonFields
          hybrid={hybrid}
          words={{ email: t('email'), emailHint: t('emailHint'), attendance: t('attendance') }}
        />
        <div className="actions">
          <button className="btn">{t('addAndCheckIn')}</button>
          <a href={`/${language}${checkInPath(eventId)}`}>{t('back')}</a>
        </div>
      </Form>
    </>
  )
}
