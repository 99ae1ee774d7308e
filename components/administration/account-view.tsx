import { useTranslations } from 'next-intl'
import { AccountStatus } from '@/components/administration/account-status'
import { HeldMemberships } from '@/components/administration/held-memberships'
import { Moment } from '@/components/administration/moment'
import { Radios } from '@/components/forms/choices'
import { Form } from '@/components/forms/form'
import { Facts } from '@/components/ui/facts'
import { changeRoleAction, disableAction, enableAction } from '@/lib/accounts/desk/actions'
import type { Grantable } from '@/lib/accounts/desk/queries'
import type { AccountRecord } from '@/lib/accounts/queries'
import { AccountRole } from '@/prisma/generated/enums'

type Props = {
  account: AccountRecord
  zone: string
  grantable: readonly Grantable[]
  /** Whether roles can be given and accounts disabled. */
  mayRule: boolean
}

/** One account: who it is, what they may do, and what can be done about it. */
export function AccountView({ account, zone, grantable, mayRule }: Props) {
  const t = useTranslations('administration.accounts')
  return (
    <>
      <AccountFacts account={account} zone={zone} />
      <h2>{t('membershipsOf')}</h2>
      <HeldMemberships account={account} grantable={grantable} />
      {mayRule && (
        <>
          <h2>{t('columns.role')}</h2>
          <Form action={changeRoleAction} hidden={{ id: account.id }} label={t('columns.role')}>
            <Radios
              name="role"
              legend={t('columns.role')}
              hint={t('roleHint')}
              choices={Object.values(AccountRole).map((value) => ({
                value,
                label: t(`roles.${value}`),
                hint: t(`roleHints.${value}`),
              }))}
              values={[account.role]}
            />
            <div className="actions">
              <button className="btn">{t('saveRole')}</button>
            </div>
          </Form>
          <h2>{t('access')}</h2>
          <Access account={account} />
        </>
      )}
    </>
  )
}

function AccountFacts({ account, zone }: Pick<Props, 'account' | 'zone'>) {
  const t = useTranslations('administration.accounts')
  const { email, organisation, lastSignInAt } = account
  const last = lastSignInAt ? <Moment at={lastSignInAt} zone={zone} /> : t('never')
  const items = [
    { term: t('email'), children: email },
    ...(organisation ? [{ term: t('organisation'), children: organisation }] : []),
    { term: t('columns.role'), children: t(`roles.${account.role}`) },
    { term: t('columns.state'), children: <AccountStatus account={account} /> },
    { term: t('secondFactor'), children: t(account.secondFactor ? 'secondFactorOn' : 'secondFactorOff') },
    { term: t('columns.lastSignIn'), children: last },
    { term: t('sessions'), children: String(account.sessions) },
  ]
  return <Facts items={items} />
}

function Access({ account: { id, name, disabledAt } }: Pick<Props, 'account'>) {
  const t = useTranslations('administration.accounts')
  const verb = disabledAt ? 'enable' : 'disable'
  return (
    <Form action={disabledAt ? enableAction : disableAction} hidden={{ id }} label={t(verb, { name })}>
      <p className="hint">{t(`${verb}Hint`)}</p>
      <div className="actions">
        <button className="btn quiet">{t(verb, { name })}</button>
      </div>
    </Form>
  )
}
