import { useTranslations } from 'next-intl'
import type { MembershipRow } from '@/lib/accounts/memberships/queries'
import { endMembershipAction } from '@/lib/accounts/memberships/actions'
import { Form } from '@/components/forms/form'
import { foreign } from '@/lib/i18n/translation'

type Props = {
  rows: readonly MembershipRow[]
  language: string
  /** With the button that ends each. */
  leavable?: boolean
}

const folders = { partner: 'partners', city: 'cities', group: 'groups' } as const

/** What somebody belongs to, asked for, or belonged to. */
export function MembershipRows({ rows, language, leavable = false }: Props) {
  const t = useTranslations('account')
  return (
    <ul className="account-rows">
      {rows.map(({ id, role, state, of, reason }) => (
        <li key={id}>
          <span>
            {t(`overview.roles.${role}`)}{' '}
            <a href={`/${language}/${folders[of.kind]}/${of.slug}`} lang={foreign(of.language, language)}>
              {of.name}
            </a>
            {state !== 'granted' && ` (${t(`overview.states.${state}`)})`}
            {reason && <span className="hint">{t('memberships.reason', { reason })}</span>}
          </span>
          {leavable && (state === 'granted' || state === 'requested') && (
            <Form action={endMembershipAction} hidden={{ id }} label={of.name} className="">
              <button className="btn quiet">
                {state === 'granted' ? t('memberships.leave') : t('memberships.withdraw')}
                <span className="visually-hidden"> {of.name}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
