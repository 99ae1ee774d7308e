import { useLocale, useTranslations } from 'next-intl'
import { AccountStatus } from '@/components/administration/account-status'
import { Moment } from '@/components/administration/moment'
import { FilteredList } from '@/components/lists/filtered-list'
import { LedgerTable } from '@/components/ui/ledger-table'
import { accountDeskPath, accountsAddress } from '@/lib/accounts/desk/paths'
import type { AccountFilters, AccountRow } from '@/lib/accounts/queries'
import type { Page } from '@/lib/lists/pagination'
import { AccountRole } from '@/prisma/generated/enums'

type Props = { filters: AccountFilters; accounts: Page<AccountRow>; zone: string }

const columns = ['name', 'role', 'state', 'lastSignIn'] as const

/** Who has an account, under filters that stand in the address. */
export function AccountList({ filters, accounts, zone }: Props) {
  const t = useTranslations('administration.accounts')
  const language = useLocale()
  const list = (changed: AccountFilters) => `/${language}${accountsAddress(changed)}`
  const fields = useFilterFields(filters)
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={accounts}
      status={t('status', { count: accounts.total })}
      empty={{ none: t('none') }}
    >
      <LedgerTable
        label={t('title')}
        columns={columns.map((name) => ({ label: t(`columns.${name}`) }))}
        rows={accounts.rows.map((account) => ({
          key: account.id,
          cells: [
            <Name key="name" account={account} />,
            t(`roles.${account.role}`),
            <AccountStatus key="state" account={account} />,
            account.lastSignInAt ? <Moment key="last" at={account.lastSignInAt} zone={zone} /> : t('never'),
          ],
        }))}
        stack
      />
    </FilteredList>
  )
}

function useFilterFields(filters: AccountFilters) {
  const t = useTranslations('administration.accounts')
  const states = (['active', 'unconfirmed', 'disabled'] as const).map((value) => ({
    value,
    label: t(`states.${value}`),
  }))
  const roles = Object.values(AccountRole).map((value) => ({ value, label: t(`roles.${value}`) }))
  return [
    { kind: 'text' as const, name: 'q', label: t('q'), ...(filters.q && { value: filters.q }) },
    {
      ...{ name: 'role', label: t('columns.role'), any: t('anyRole'), options: roles },
      ...(filters.role && { value: filters.role }),
    },
    {
      ...{ name: 'state', label: t('columns.state'), any: t('anyState'), options: states },
      ...(filters.state && { value: filters.state }),
    },
  ]
}

function Name({ account: { id, name, email, organisation } }: { account: AccountRow }) {
  const language = useLocale()
  return (
    <>
      <a href={`/${language}${accountDeskPath(id)}`}>{name}</a>{' '}
      <span className="hint">{[email, organisation].filter(Boolean).join(' · ')}</span>
    </>
  )
}
