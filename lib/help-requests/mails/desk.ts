import 'server-only'
import type { Transaction } from '@/lib/db'
import { helpRequestDeskPath } from '@/lib/help-requests/paths'
import { defaultLanguage } from '@/lib/i18n/languages'
import { queueMail } from '@/lib/mail/queue'
import { voiceIn } from '@/lib/mail/voice'

/**
 * Tells whoever looks after a request, the address of its service or that of the portal. Where the staff has given
 * none, the request waits at the desk.
 */
export async function mailDesk(tx: Transaction, id: string, what: 'asked' | 'added'): Promise<void> {
  const request = await tx.helpRequest.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ reference: true, subject: true },
      assignedTo: { select: { email: true, language: true, disabledAt: true } },
      service: { select: { contactEmail: true } },
    },
  })
  const settings = await tx.portal.findFirst({ select: { contactEmail: true, defaultLanguage: true } })
  const { reference, subject, assignedTo, service } = request
  const person = assignedTo && !assignedTo.disabledAt ? assignedTo : null
  const to = person?.email ?? service?.contactEmail ?? settings?.contactEmail
  if (!to) return
  const { t, portal, language, address } = await voiceIn(
    tx,
    person?.language ?? settings?.defaultLanguage ?? defaultLanguage,
  )
  await queueMail(tx, {
    to,
    language,
    words: {
      subject: t(`mails.help.desk.${what}`, { reference }),
      paragraphs: [t('mails.help.desk.about', { subject })],
      button: { label: t('mails.help.desk.button'), href: address(`/${language}${helpRequestDeskPath(id)}`) },
      footer: t('mails.help.desk.footer', { portal }),
    },
  })
}
