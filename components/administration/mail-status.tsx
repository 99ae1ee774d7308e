import { useTranslations } from 'next-intl'
import { Status } from '@/components/ui/status'
import type { MailRow } from '@/lib/mail/queries'

/** Where a mail stands; one that was tried in vain says how often. */
export function MailStatus({ mail: { state, attempts } }: { mail: Pick<MailRow, 'state' | 'attempts'> }) {
  const t = useTranslations('administration.outbox')
  if (state === 'sent') return <Status tone="ok">{t('states.sent')}</Status>
  if (state === 'failed') return <Status tone="stop">{t('states.failed')}</Status>
  return <Status tone="wait">{attempts > 0 ? t('again', { attempts }) : t('states.queued')}</Status>
}
