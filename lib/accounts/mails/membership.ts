import 'server-only'
import { send, type Reader } from '@/lib/accounts/mails/send'
import { columnsOf } from '@/lib/accounts/memberships/rules'
import { accountPath, decisionPath } from '@/lib/accounts/paths'
import type { MembershipOf } from '@/lib/accounts/policy'
import { issueLink } from '@/lib/auth/links'
import type { Transaction } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'

const twoWeeks = 14 * 24

/** @property message why they ask, in their own words */
export type JoinRequest = { id: string; groupId: string; name: string; message: string }

/** To who decides, each with a link of their own: the leads of the group, or where it has none its own address or the portal's. */
export async function mailRequest(tx: Transaction, request: JoinRequest): Promise<void> {
  for (const reader of await decidersOf(tx, request.groupId)) {
    const { accountId, email } = reader
    const token = await issueLink(tx, {
      ...{ purpose: 'membership_decision', accountId, email, hours: twoWeeks },
      about: { kind: 'membership', id: request.id },
    })
    await mailQuestion(tx, reader, request, token)
  }
}

async function mailQuestion(tx: Transaction, reader: Reader, request: JoinRequest, token: string) {
  const { groupId, name, message } = request
  const of = await nameOf(tx, { role: 'member', groupId }, reader.language)
  await send(tx, reader, ({ t, portal, language, address }) => {
    const refuse = address(decisionPath(language, token, 'refused'))
    return {
      subject: t('mails.account.membership.requestedSubject', { name, of }),
      paragraphs: [
        t('mails.account.membership.requested', { name, of, portal }),
        ...(message ? [t('mails.account.membership.why', { message })] : []),
      ],
      button: {
        label: t('mails.account.membership.accept'),
        href: address(decisionPath(language, token, 'granted')),
      },
      after: [`${t('mails.account.membership.decline')}\n${refuse}`, t('mails.account.membership.until')],
    }
  })
}

async function decidersOf(
  tx: Transaction,
  groupId: string,
): Promise<(Reader & { accountId: string | null })[]> {
  const leads = await tx.membership.findMany({
    where: { groupId, role: 'lead', state: 'granted', account: { disabledAt: null } },
    select: { account: { select: { id: true, email: true, name: true, language: true } } },
  })
  if (leads.length > 0) return leads.map(({ account: { id, ...reader } }) => ({ ...reader, accountId: id }))
  const group = await tx.group.findUnique({ where: { id: groupId }, select: { contactEmail: true } })
  const portal = await tx.portal.findFirst({ select: { contactEmail: true, defaultLanguage: true } })
  const email = group?.contactEmail ?? portal?.contactEmail
  return email ? [{ email, name: '', language: portal?.defaultLanguage ?? 'en', accountId: null }] : []
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
