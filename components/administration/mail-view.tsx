import { useTranslations } from 'next-intl'
import { MailStatus } from '@/components/administration/mail-status'
import { Moment } from '@/components/administration/moment'
import { Facts } from '@/components/ui/facts'
import { sendAgainAction } from '@/lib/mail/actions'
import type { MailToRead } from '@/lib/mail/queries'

type Props = {
  mail: MailToRead
  zone: string
  /** The portal's own address: links to it can be followed. */ origin: string
}

/** One mail: what became of it, and what it says for as long as it is kept. */
export function MailView({ mail, zone, origin }: Props) {
  const t = useTranslations('administration.outbox')
  const mayTryAgain = mail.state === 'failed' || (mail.state === 'queued' && mail.attempts > 0)
  return (
    <>
      <Facts items={facts(mail, zone, t)} />
      {mayTryAgain && (
        <form action={sendAgainAction} className="actions">
          <input type="hidden" name="id" value={mail.id} />
          <button className="btn">{t('sendAgain')}</button>
        </form>
      )}
      <h2>{t('text')}</h2>
      {mail.text === '' ? (
        <p>{t('textGone')}</p>
      ) : (
        <div className="letter" lang={mail.language}>
          {mail.text.split('\n').map((line, index) => (
            <p key={index}>{line.startsWith(`${origin}/`) ? <a href={line}>{line}</a> : line}</p>
          ))}
        </div>
      )}
    </>
  )
}

function facts(
  mail: MailToRead,
  zone: string,
  t: ReturnType<typeof useTranslations<'administration.outbox'>>,
) {
  const moment = (at: Date) => <Moment at={at} zone={zone} />
  return [
    { term: t('to'), children: mail.to },
    { term: t('state'), children: <MailStatus mail={mail} /> },
    { term: t('written'), children: moment(mail.createdAt) },
    ...(mail.sentAt ? [{ term: t('sent'), children: moment(mail.sentAt) }] : []),
    ...(mail.error ? [{ term: t('error'), children: mail.error }] : []),
    ...(mail.state === 'queued' && mail.attempts > 0
      ? [{ term: t('next'), children: moment(mail.nextAttemptAt) }]
      : []),
    ...(mail.attachments.length > 0
      ? [{ term: t('attachments'), children: mail.attachments.join(', ') }]
      : []),
  ]
}
