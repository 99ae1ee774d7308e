import { useLocale, useTranslations } from 'next-intl'
import { accountsPath } from '@/lib/accounts/desk/paths'
import { helpRequestsAddress } from '@/lib/help-requests/paths'

type Props = {
  /** How many ask to belong to something. */
  memberships: number
  /** How many requests for help wait. */
  requests: number
}

/** People who wait for an answer, and where it is given. */
export function WaitingPeople({ memberships, requests }: Props) {
  const t = useTranslations('desk.waiting')
  const language = useLocale()
  return (
    <ul className="needs">
      {memberships > 0 && (
        <li>
          <a href={`/${language}${accountsPath}`}>{t('memberships', { count: memberships })}</a>
        </li>
      )}
      {requests > 0 && (
        <li>
          <a href={`/${language}${helpRequestsAddress({ state: 'open' })}`}>
            {t('requests', { count: requests })}
          </a>
        </li>
      )}
    </ul>
  )
}
