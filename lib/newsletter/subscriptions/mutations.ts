import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { issueLink, spendLink } from '@/lib/auth/links'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { signedId, signId } from '@/lib/auth/signatures'
import { inTransaction, type Transaction } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { mailSubscriptionQuestion } from '@/lib/newsletter/mails/confirm'
import { keptDays, noticeVersion } from '@/lib/newsletter/subscriptions/rules'
import { wishesSchema, type ChangeSubscription } from '@/lib/newsletter/subscriptions/schema'

export type Subscribe = { email: string; language: string; themes: string[] }

const week = 7 * 24

/**
 * Asks the owner of an address whether they want the newsletter. Until they confirm, nothing changes for them, and
 * nobody learns whether they have it already: the work and the mail are the same.
 */
export async function askToSubscribe(
  tx: Transaction,
  viewer: Viewer,
  input: Subscribe,
): Promise<{ ok: true }> {
  const { email, language, themes } = input
  const now = { language, requestedAt: new Date() }
  await tx.newsletterSubscription.createMany({ data: { id: uuid(), email, ...now }, skipDuplicates: true })
  await tx.newsletterSubscription.updateMany({ where: { email, state: 'pending' }, data: now })
  const where = { email }
  const { id } = await tx.newsletterSubscription.findUniqueOrThrow({ where, select: { id: true } })
  const token = await issueLink(tx, {
    purpose: 'newsletter_confirm',
    email,
    about: { kind: 'newsletter_subscription', id },
    data: { language, themes, notice: noticeVersion },
    hours: week,
  })
  await mailSubscriptionQuestion(tx, { email, language }, token)
  await record(tx, viewer, 'newsletter_subscription.asked', id)
  return { ok: true }
}

/**
 * Confirms what was asked for, by the mailed link.
 * @returns the token of the page on which it can be changed and ended
 */
export async function confirmSubscription(
  tx: Transaction,
  viewer: Viewer,
  { token }: { token: string },
): Promise<{ ok: true; token: string } | Refusal<'link-over'>> {
  const link = await spendLink(tx, 'newsletter_confirm', token)
  const wishes = wishesSchema.safeParse(link?.data)
  if (!link?.about || !link.email || !wishes.success) return refuse('link-over')
  const { id } = link.about
  const account = await tx.account.findFirst({
    where: { email: link.email, emailVerifiedAt: { not: null } },
    select: { id: true },
  })
  const { count } = await tx.newsletterSubscription.updateMany({
    where: { id, email: link.email },
    data: {
      state: 'confirmed',
      language: wishes.data.language,
      noticeVersion: wishes.data.notice,
      confirmedAt: new Date(),
      unsubscribedAt: null,
      accountId: account?.id ?? null,
    },
  })
  if (count === 0) return refuse('link-over')
  await chooseThemes(tx, id, wishes.data.themes)
  await record(tx, viewer, 'newsletter_subscription.confirmed', id)
  return { ok: true, token: signId('newsletter', id) }
}

/** Changes language and themes, by the signed link of any mail. */
export async function changeSubscription(
  tx: Transaction,
  viewer: Viewer,
  { token, language, themes }: ChangeSubscription,
): Promise<{ ok: true } | Refusal<'link-over'>> {
  const id = signedId('newsletter', token)
  const where = { id: id ?? '', state: 'confirmed' as const }
  const { count } = id
    ? await tx.newsletterSubscription.updateMany({ where, data: { language } })
    : { count: 0 }
  if (!id || count === 0) return refuse('link-over')
  await chooseThemes(tx, id, themes)
  await record(tx, viewer, 'newsletter_subscription.changed', id)
  return { ok: true }
}

/** Ends it, by the signed link of any mail. Asked again it is well done already. */
export async function unsubscribe(
  tx: Transaction,
  viewer: Viewer,
  { token }: { token: string },
): Promise<{ ok: true } | Refusal<'link-over'>> {
  const id = signedId('newsletter', token)
  if (!id || (await tx.newsletterSubscription.count({ where: { id } })) === 0) return refuse('link-over')
  const { count } = await tx.newsletterSubscription.updateMany({
    where: { id, state: { not: 'unsubscribed' } },
    data: { state: 'unsubscribed', unsubscribedAt: new Date() },
  })
  if (count > 0) await record(tx, viewer, 'newsletter_subscription.ended', id)
  return { ok: true }
}

/** The same as a mail program sends it, in a transaction of its own. */
export function unsubscribeByMail(
  viewer: Viewer,
  token: string,
): Promise<{ ok: true } | Refusal<'link-over'>> {
  return inTransaction((tx) => unsubscribe(tx, viewer, { token }))
}

/** Forgets addresses that nobody confirmed, and those that were taken off long ago. */
export async function forgetSubscriptions(tx: Transaction, now: Date): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000)
  const { count } = await tx.newsletterSubscription.deleteMany({
    where: {
      OR: [
        { state: 'pending', requestedAt: { lt: before(keptDays.pending) } },
        { state: 'unsubscribed', unsubscribedAt: { lt: before(keptDays.unsubscribed) } },
      ],
    },
  })
  return count
}

/** In place of those before. A theme that the public does not know is left out. */
async function chooseThemes(tx: Transaction, subscriptionId: string, ids: string[]): Promise<void> {
  const known = await tx.theme.findMany({ where: { id: { in: ids }, ...mentionable }, select: { id: true } })
  await tx.newsletterSubscriptionTheme.deleteMany({ where: { subscriptionId } })
  await tx.newsletterSubscriptionTheme.createMany({
    data: known.map(({ id: themeId }) => ({ subscriptionId, themeId })),
  })
}
