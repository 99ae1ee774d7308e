import { useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { decideAction } from '@/lib/accounts/desk/actions'
import type { RequestRow } from '@/lib/accounts/memberships/queries'

/** Who asks to belong to something, each with the answer to give. Nothing where nobody asks. */
export function RequestList({ requests, zone }: { requests: readonly RequestRow[]; zone: string }) {
  const t = useTranslations('administration.accounts')
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{t('requests')}</h2>
      <ul className="requests">
        {requests.map((request) => (
          <li key={request.id}>
            <Request request={request} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Request({ request, zone }: { request: RequestRow; zone: string }) {
  const t = useTranslations('administration.accounts')
  const { account, role, of, message } = request
  const reasonId = `reason-${request.id}`
  return (
    <form action={decideAction} aria-label={t('requestOf', { name: account.name })}>
      <input type="hidden" name="id" value={request.id} />
      <p>
        <strong>{account.name}</strong> {account.email}
        <br />
        {t(`memberships.${role}`, { name: of.name })}{' '}
        <span className="hint">
          <Moment at={request.askedAt} zone={zone} />
        </span>
      </p>
      {message && <blockquote>{message}</blockquote>}
      <div className="field">
        <label htmlFor={reasonId}>{t('reason')}</label>
        <input id={reasonId} name="reason" maxLength={1000} />
      </div>
      <div className="actions">
        <button className="btn" name="decision" value="granted">
          {t('accept')}
        </button>
        <button className="btn quiet" name="decision" value="refused">
          {t('decline')}
        </button>
      </div>
    </form>
  )
}
