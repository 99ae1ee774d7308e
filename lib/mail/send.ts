import 'server-only'
import { createTransport } from 'nodemailer'
import { settings, type Settings } from '@/lib/env'
import { inOneSentence, secondsUntilRetry } from '@/lib/jobs/back-off'
import { settled } from '@/lib/jobs/settled'
import { settleSent, settleUnsent, takeMail, type TakenMail } from '@/lib/mail/outbox'

const backOff = { first: 30, longest: 4 * 60 * 60 }
const maxAttempts = 8

/** Milliseconds. A server that answers word by word keeps no socket silent, so the whole has a limit too. */
const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}
const wholeTimeout = 90_000

type Transport = ReturnType<typeof openTransport>

export type MailSender = {
  /** Sends the mail that has waited longest. Returns false when none is due, or when the server cannot be reached. */
  sendNext(): Promise<boolean>
  close(): void
}

/** Null without SMTP_URL: then mails stay in the outbox, where administrators read them. */
export function mailSender({ smtpUrl, from }: Settings['mail'] = settings().mail): MailSender | null {
  if (!smtpUrl) return null
  const transport = openTransport(smtpUrl, from)
  return {
    sendNext: () => sendNext(transport),
    close: () => transport.close({ force: true }),
  }
}

/** One connection, kept for the next mail: at most one mail is under way when the process dies. */
function openTransport(url: string, from: string) {
  const connection = { pool: true, maxConnections: 1, maxRequeues: 0, idleTimeout: 10_000 } as const
  return createTransport({ url, ...connection, ...timeouts }, { from })
}

async function sendNext(transport: Transport): Promise<boolean> {
  const mail = await takeMail()
  if (!mail) return false
  const hopeless = whyNotToSend(mail)
  const failure = hopeless ?? (await send(transport, mail))
  await settled(() => (failure ? settleUnsent(mail, failure.error, failure.retryAfter) : settleSent(mail)))
  return !failure?.unreachable
}

type Failure = { error: string; retryAfter: number | null; unreachable: boolean }

function whyNotToSend({ stale, attempts }: TakenMail): Failure | null {
  const never = { retryAfter: null, unreachable: false }
  if (stale) return { error: 'It waited for more than two days.', ...never }
  if (attempts > maxAttempts)
    return { error: `The portal ended ${maxAttempts} times while sending it.`, ...never }
  return null
}

async function send(transport: Transport, mail: TakenMail): Promise<Failure | null> {
  try {
    await transport.sendMail({ ...message(mail), signal: AbortSignal.timeout(wholeTimeout) })
    return null
  } catch (error) {
    const last = mail.attempts >= maxAttempts || isRefusedForGood(error)
    return {
      error: inOneSentence(error),
      retryAfter: last ? null : secondsUntilRetry(mail.attempts, backOff),
      unreachable: !hasAnswered(error),
    }
  }
}

/** The address is handed over as one, never as a list that would be taken apart at a comma. */
function message({ id, to, subject, text, html, headers, attachments }: TakenMail) {
  return {
    to: { name: '', address: to },
    subject,
    text,
    ...(html !== null && { html }),
    messageId: `<${id}@${new URL(settings().portalUrl).hostname}>`,
    headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
    attachments: (attachments ?? []).map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(content, 'base64'),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

type SmtpError = { responseCode?: number; command?: string }

/** The server knows of no such recipient. Everything else may be put right: a password, a quota, a full disk. */
function isRefusedForGood(error: unknown): boolean {
  const { responseCode = 0, command } = error as SmtpError
  return responseCode >= 500 && command === 'RCPT TO'
}

function hasAnswered(error: unknown): boolean {
  return typeof (error as SmtpError).responseCode === 'number'
}
