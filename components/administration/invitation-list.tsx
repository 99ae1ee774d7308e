import { useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { LedgerTable } from '@/components/ui/ledger-table'
import { inviteAgainAction, withdrawInvitationAction } from '@/lib/accounts/desk/actions'
import type { InvitationRow } from '@/lib/accounts/invitations/queries'

const columns = ['email', 'offers', 'inviter', 'sent'] as const

/** Invitations that nobody has accepted yet. */
export function InvitationList({
  invitations,
  zone,
}: {
  invitations: readonly InvitationRow[]
  zone: string
}) {
  const t = useTranslations('administration.invitations')
  if (invitations.length === 0) return <p>{t('none')}</p>
  return (
    <LedgerTable
      label={t('open')}
      columns={columns.map((name) => ({ label: t(`columns.${name}`) }))}
      rows={invitations.map((invitation) => ({
        key: invitation.id,
        cells: [
          [invitation.name, invitation.email].filter(Boolean).join(', '),
          <Offer key="offer" invitation={invitation} />,
          invitation.inviter ?? '',
          <Moment key="sent" at={invitation.createdAt} zone={zone} />,
        ],
        more: <Buttons invitation={invitation} />,
      }))}
      stack
    />
  )
}

function Offer({ invitation: { accountRole, membershipRole, of } }: { invitation: InvitationRow }) {
  const t = useTranslations('administration.accounts')
  const parts = [
    ...(accountRole === 'account' && membershipRole ? [] : [t(`roles.${accountRole}`)]),
    ...(membershipRole ? [t(`memberships.${membershipRole}`, { name: of })] : []),
  ]
  return parts.join(', ')
}

function Buttons({ invitation: { id, email } }: { invitation: InvitationRow }) {
  const t = useTranslations('administration.invitations')
  const verbs = [
    ['again', inviteAgainAction],
    ['withdraw', withdrawInvitationAction],
  ] as const
  return (
    <div className="actions">
      {verbs.map(([verb, action]) => (
        <form key={verb} action={action}>
          <input type="hidden" name="id" value={id} />
          <button className="btn quiet" aria-label={t(`${verb}To`, { email })}>
            {t(verb)}
          </button>
        </form>
      ))}
    </div>
  )
}
