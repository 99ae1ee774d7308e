import { useLocale, useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Panel } from '@/components/ui/panel'
import { cancelForAction } from '@/lib/registrations/organiser/actions'
import { registrationsPath } from '@/lib/registrations/organiser/schema'

type Props = { eventId: string; id: string; name: string }

/** Asks once more before somebody's place is taken away, and names them. */
export function CancelFor({ eventId, id, name }: Props) {
  const t = useTranslations('registrations.desk.cancel')
  const language = useLocale()
  return (
    <Panel id="cancel" title={t('title', { name })}>
      <p>{t('text')}</p>
      <Form action={cancelForAction} hidden={{ id }} label={t('title', { name })}>
        <TextField name="reason" label={t('reason')} optional />
        <div className="actions">
          <button className="btn">{t('submit')}</button>
          <a href={`/${language}${registrationsPath(eventId)}`}>{t('keep')}</a>
        </div>
      </Form>
    </Panel>
  )
}
