import 'server-only'
import { send, type Reader } from '@/lib/accounts/mails/send'
import { columnsOf } from '@/lib/accounts/memberships/rules'
import { accountPath } from '@/lib/accounts/paths'
import type { MembershipOf } from '@/lib/accounts/policy'
import type { Transaction } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'

/** To the leads of a group: who decides is told. */
export async function mailRequest(tx: Transaction, groupId: string, asking: { name: string }): Promise<void> {
  const leads = await tx.membership.findMany({
    where: { groupId, role: 'lead', state: 'granted', account: { disabledAt: null } },
    select: { account: { select: { email: true, name: true, language: true } } },
  })
  for (const { account } of leads) {
    const of = await nameOf(tx, { role: 'member', groupId }, account.language)
    await send(tx, account, ({ t, portal, language, address }) => ({
      subject: t('mails.account.membership.requestedSubject', { name: asking.name, of }),
      paragraphs: [t('mails.account.membership.requested', { name: asking.name, of, portal })],
      button: { label: t('mails.account.membership.decide'), href: address(`/${language}/editor/accounts`) },
    }))
  }
}

/** To whom a membership was given, refused or taken. */
export async function mailDecision(
  tx: Transaction,
  reader: Reader,
  membership: MembershipOf,
  { state, reason }: { state: 'granted' | 'refused' | 'ended'; reason: string },
): Promise<void> {
  const of = await nameOf(tx, membership, reader.language)
  await send(tx, reader, ({ t, portal, language, address }) => ({
    subject: t(`mails.account.membership.${state}Subject`, { of }),
    paragraphs: [
      t(`mails.account.membership.${state === 'granted' ? membership.role : state}`, { of, portal }),
      ...(reason ? [t('mails.account.membership.reason', { reason })] : []),
    ],
    button: { label: t('mails.account.membership.open'), href: address(accountPath(language)) },
  }))
}

/** What the partner, city or group is called. */
export async function nameOf(tx: Transaction, membership: MembershipOf, language: string): Promise<string> {
  const { partnerId, cityId, groupId } = columnsOf(membership)
  const select = { language: true, name: true } as const
  const names = partnerId
    ? await tx.partnerTranslation.findMany({ where: { partnerId }, select })
    : cityId
      ? await tx.cityTranslation.findMany({ where: { cityId }, select })
      : await tx.groupTranslation.findMany({ where: { groupId: groupId ?? '' }, select })
  return inLanguage(names, language)?.name ?? ''
}
