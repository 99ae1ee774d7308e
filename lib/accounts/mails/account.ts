import 'server-only'
import { send, type Reader } from '@/lib/accounts/mails/send'
import {
  accountPath,
  confirmPath,
  resetLinkPath,
  resetPath,
  signInPath,
  signUpPath,
} from '@/lib/accounts/paths'
import type { Transaction } from '@/lib/db'
import type { Voice } from '@/lib/mail/voice'
import type { AccountRole } from '@/prisma/generated/enums'

export function mailConfirmation(tx: Transaction, reader: Reader, token: string): Promise<void> {
  return send(tx, reader, ({ t, portal, language, address }) => ({
    subject: t('mails.account.confirm.subject', { portal }),
    paragraphs: [t('mails.account.confirm.asked', { portal })],
    button: { label: t('mails.account.confirm.button'), href: address(confirmPath(language, token)) },
    after: [t('mails.account.confirm.until')],
  }))
}

/** To who signs up with an address that has an account: nobody else learns of it. */
export function mailKnown(tx: Transaction, reader: Reader, token: string): Promise<void> {
  return send(tx, reader, ({ t, portal, language, address }) => ({
    subject: t('mails.account.known.subject', { portal }),
    paragraphs: [
      t('mails.account.known.asked', { portal }),
      t('mails.account.known.signIn', { address: address(signInPath(language)) }),
      t('mails.account.known.forgotten'),
    ],
    button: { label: t('mails.account.known.button'), href: address(resetLinkPath(language, token)) },
  }))
}

export function mailReset(tx: Transaction, reader: Reader, token: string): Promise<void> {
  return send(tx, reader, ({ t, portal, language, address }) => ({
    subject: t('mails.account.reset.subject', { portal }),
    paragraphs: [t('mails.account.reset.asked', { portal })],
    button: { label: t('mails.account.reset.button'), href: address(resetLinkPath(language, token)) },
    after: [t('mails.account.reset.until')],
  }))
}

/** To somebody for whom an account was made. */
export function mailWelcome(tx: Transaction, reader: Reader, token: string): Promise<void> {
  return send(tx, reader, ({ t, portal, language, address }) => ({
    subject: t('mails.account.welcome.subject', { portal }),
    paragraphs: [t('mails.account.welcome.made', { portal })],
    button: { label: t('mails.account.welcome.button'), href: address(resetLinkPath(language, token)) },
    after: [t('mails.account.welcome.until')],
  }))
}

/** To an address that has no account, so that its owner need not wait, and asking takes as long as for one that has. */
export function mailResetUnknown(tx: Transaction, reader: Omit<Reader, 'name'>): Promise<void> {
  return send(tx, { ...reader, name: '' }, ({ t, portal, language, address }) => ({
    subject: t('mails.account.resetUnknown.subject', { portal }),
    paragraphs: [t('mails.account.resetUnknown.asked', { portal })],
    button: { label: t('mails.account.resetUnknown.button'), href: address(signUpPath(language)) },
    after: [t('mails.account.resetUnknown.until')],
  }))
}

/** To the new address of an account, which has to be confirmed before it counts. */
export function mailNewAddress(tx: Transaction, reader: Reader, token: string): Promise<void> {
  return send(tx, reader, ({ t, portal, language, address }) => ({
    subject: t('mails.account.changeEmail.subject', { portal }),
    paragraphs: [t('mails.account.changeEmail.asked', { portal })],
    button: { label: t('mails.account.changeEmail.button'), href: address(confirmPath(language, token)) },
    after: [t('mails.account.changeEmail.until')],
  }))
}

export type Change =
  | { what: 'password' | 'secondFactorOn' | 'secondFactorOff' | 'recoveryCodesRenewed' | 'linked' | 'erased' }
  | { what: 'email'; email: string }
  | { what: 'recoveryCode'; left: number }
  | { what: 'role'; role: AccountRole }

/** To the owner of an account, about something that only they should have done. */
export async function mailChange(tx: Transaction, reader: Reader, change: Change): Promise<void> {
  const row = await tx.portal.findFirst({ select: { contactEmail: true } })
  await send(tx, reader, (voice) => {
    const { t, portal, language, address } = voice
    const contact = row?.contactEmail ?? t('mails.account.changed.somebody')
    const warning = change.what === 'erased' || change.what === 'role' ? [] : [warned(voice, contact)]
    const said = t(`mails.account.changed.${change.what}`, {
      portal,
      email: change.what === 'email' ? change.email : '',
      left: change.what === 'recoveryCode' ? change.left : 0,
      role: change.what === 'role' ? change.role : '',
    })
    const path = change.what === 'email' || change.what === 'erased' ? null : accountPath(language)
    return {
      subject: t('mails.account.changed.subject', { portal }),
      paragraphs: [said],
      button: path ? { label: t('mails.account.membership.open'), href: address(path) } : undefined,
      after: warning,
    }
  })
}

function warned({ t, language, address }: Voice, contact: string): string {
  return `${t('mails.account.changed.notYou', { contact })}\n${address(resetPath(language))}`
}
