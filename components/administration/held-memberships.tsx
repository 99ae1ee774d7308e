import { useTranslations } from 'next-intl'
import { Select } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Status, type Tone } from '@/components/ui/status'
import { endAction, grantAction } from '@/lib/accounts/desk/actions'
import type { Grantable } from '@/lib/accounts/desk/queries'
import type { MembershipRow } from '@/lib/accounts/memberships/queries'
import type { AccountRecord } from '@/lib/accounts/queries'
import type { MembershipState } from '@/prisma/generated/enums'

type Props = { account: AccountRecord; grantable: readonly Grantable[] }

const tones = {
  requested: 'wait',
  granted: 'ok',
  refused: 'stop',
  ended: 'idle',
} satisfies Record<MembershipState, Tone>

/** What somebody belongs to or asked to belong to, with the ways to end and to give it. */
export function HeldMemberships({ account, grantable }: Props) {
  const t = useTranslations('administration.accounts')
  return (
    <>
      {account.held.length === 0 ? (
        <p>{t('noMembership')}</p>
      ) : (
        <LedgerTable
          label={t('membershipsOf')}
          columns={[
            { label: t('membership') },
            { label: t('columns.state') },
            { label: t('end'), plain: true },
          ]}
          rows={account.held.map((held) => ({
            key: held.id,
            cells: [
              t(`memberships.${held.role}`, { name: held.of.name }),
              <Status key="state" tone={tones[held.state]}>
                {t(`membershipStates.${held.state}`)}
              </Status>,
              held.state === 'granted' ? <End key="end" account={account.id} held={held} /> : '',
            ],
          }))}
          stack
        />
      )}
      <Form action={grantAction} hidden={{ id: account.id }} label={t('grant')}>
        <Select
          name="membership"
          label={t('membership')}
          none={t('choose')}
          choices={grantable.map(({ value, role, name }) => ({
            value,
            label: t(`memberships.${role}`, { name }),
          }))}
        />
        <div className="actions">
          <button className="btn">{t('grant')}</button>
        </div>
      </Form>
    </>
  )
}

function End({ account, held }: { account: string; held: MembershipRow }) {
  const t = useTranslations('administration.accounts')
  return (
    <form action={endAction}>
      <input type="hidden" name="id" value={held.id} />
      <input type="hidden" name="account" value={account} />
      <button className="btn quiet" aria-label={t('endOf', { name: held.of.name })}>
        {t('end')}
      </button>
    </form>
  )
}
