import 'server-only'
import { issueLink } from '@/lib/auth/links'
import type { Transaction } from '@/lib/db'
import { helpRequestPath } from '@/lib/help-requests/paths'
import { linkDays } from '@/lib/help-requests/rules'
import { queueMail } from '@/lib/mail/queue'
import { voiceIn, type Voice } from '@/lib/mail/voice'

type Request = { id: string; reference: string; email: string; language: string }

/** That a request has arrived. Of what a stranger typed nothing is in it, for the address may be somebody else's. */
export function mailReceipt(tx: Transaction, request: Request): Promise<void> {
  return mail(tx, request, ({ t, portal }) => ({
    subject: t('mails.help.receipt.subject', { portal, reference: request.reference }),
    paragraphs: [t('mails.help.receipt.arrived', { portal, reference: request.reference })],
    button: t('mails.help.receipt.button'),
    after: [t('mails.help.receipt.notYou')],
  }))
}

/** What the helpdesk answers. */
export function mailAnswer(tx: Transaction, request: Request, text: string): Promise<void> {
  return mail(tx, request, ({ t, portal }) => ({
    subject: t('mails.help.answer.subject', { portal, reference: request.reference }),
    paragraphs: [t('mails.help.answer.answered', { portal, reference: request.reference }), text],
    button: t('mails.help.answer.button'),
    after: [t('mails.help.answer.noReply')],
  }))
}

type Words = { subject: string; paragraphs: string[]; button: string; after: string[] }

/** The links of all mails about a request open its page, the earlier ones too. */
async function mail(tx: Transaction, request: Request, say: (voice: Voice) => Words): Promise<void> {
  const { id, email, language } = request
  const voice = await voiceIn(tx, language)
  const token = await issueLink(tx, {
    purpose: 'help_request',
    email,
    about: { kind: 'help_request', id },
    hours: linkDays * 24,
    beside: true,
  })
  const { button, ...words } = say(voice)
  const href = voice.address(`/${voice.language}${helpRequestPath(token)}`)
  const footer = voice.t('mails.help.footer', { portal: voice.portal })
  await queueMail(tx, {
    to: email,
    language: voice.language,
    words: { ...words, button: { label: button, href }, footer },
  })
}
