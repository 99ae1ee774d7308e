import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { decideByLinkAction } from '@/lib/accounts/memberships/decisions/actions'
import type { AskedMembership } from '@/lib/accounts/memberships/decisions/queries'

type Props = {
  asked: AskedMembership
  token: string
  /** The answer for which the link was pressed; both are offered where it says none. */
  answer: 'granted' | 'refused' | undefined
}

/** Who asks to join, and the button that answers. */
export function DecideMembership({ asked: { name, of, message }, token, answer }: Props) {
  const t = useTranslations('account.decision')
  return (
    <>
      <p>{t('asks', { name, of: of.name })}</p>
      {message && <blockquote>{message}</blockquote>}
      <Form action={decideByLinkAction} hidden={{ token }} label={t('title')}>
        {answer !== 'granted' && (
          <TextField name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={1000} optional />
        )}
        <div className="actions">
          {answer !== 'refused' && (
            <button className="btn" name="decision" value="granted">
              {t('accept')}
            </button>
          )}
          {answer !== 'granted' && (
            <button className={answer ? 'btn' : 'btn quiet'} name="decision" value="refused">
              {t('decline')}
            </button>
          )}
        </div>
      </Form>
    </>
  )
}
