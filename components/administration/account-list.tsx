import { useLocale, useTranslations } from 'next-intl'
import { AccountStatus } from '@/components/administration/account-status'
import { Moment } from '@/components/administration/moment'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { accountDeskPath, accountsAddress } from '@/lib/accounts/desk/paths'
import type { AccountFilters, AccountRow } from '@/lib/accounts/queries'
import { chosenFilters } from '@/lib/lists/chosen'
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
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
      <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
        {t('status', { count: accounts.total })}
      </ResultStatus>
      {accounts.rows.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
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
      )}
      <Pagination page={accounts.page} pages={accounts.pages} href={(page) => list({ ...filters, page })} />
    </Listing>
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
