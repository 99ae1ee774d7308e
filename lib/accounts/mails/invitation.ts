import 'server-only'
import { nameOf } from '@/lib/accounts/mails/membership'
import { send } from '@/lib/accounts/mails/send'
import { invitationPath } from '@/lib/accounts/paths'
import type { MembershipOf } from '@/lib/accounts/policy'
import type { Transaction } from '@/lib/db'
import type { AccountRole } from '@/prisma/generated/enums'

export type InvitationMail = {
  email: string
  name: string | null
  language: string
  accountRole: AccountRole
  membership: MembershipOf | null
  message: string | null
  /** Null when the portal itself invites. */
  inviter: string | null
}

export async function mailInvitation(
  tx: Transaction,
  invitation: InvitationMail,
  token: string,
): Promise<void> {
  const { email, language, accountRole, membership, message, inviter } = invitation
  const of = membership ? await nameOf(tx, membership, language) : ''
  await send(tx, { email, language, name: invitation.name ?? '' }, ({ t, portal, address, ...voice }) => {
    const role = accountRole === 'account' ? [] : [t(`mails.account.invitation.${accountRole}`)]
    return {
      subject: inviter
        ? t('mails.account.invitation.subject', { inviter, portal })
        : t('mails.account.invitation.subjectPortal', { portal }),
      paragraphs: [
        inviter
          ? t('mails.account.invitation.invited', { inviter, portal })
          : t('mails.account.invitation.invitedPortal', { portal }),
        ...role,
        ...(membership ? [t(`mails.account.invitation.${membership.role}`, { of })] : []),
        ...(message ? [message] : []),
      ],
      button: {
        label: t('mails.account.invitation.button'),
        href: address(invitationPath(voice.language, token)),
      },
      after: [t('mails.account.invitation.until')],
    }
  })
}
