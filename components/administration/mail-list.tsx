import { useLocale, useTranslations } from 'next-intl'
import { MailStatus } from '@/components/administration/mail-status'
import { Moment } from '@/components/administration/moment'
import { FilteredList } from '@/components/lists/filtered-list'
import { LedgerTable } from '@/components/ui/ledger-table'
import type { Page } from '@/lib/lists/pagination'
import type { MailRow } from '@/lib/mail/queries'
import { mailPath, outboxAddress, type MailFilters } from '@/lib/mail/schema'

type Props = { filters: MailFilters; mails: Page<MailRow>; zone: string }

/** The portal's mails and what became of them, newest first. */
export function MailList({ filters, mails, zone }: Props) {
  const t = useTranslations('administration.outbox')
  const language = useLocale()
  const list = (changed: MailFilters) => `/${language}${outboxAddress(changed)}`
  const states = (['queued', 'sent', 'failed'] as const).map((value) => ({
    value,
    label: t(`states.${value}`),
  }))
  const fields = [
    { kind: 'text' as const, name: 'q', label: t('q'), ...(filters.q && { value: filters.q }) },
    {
      ...{ name: 'state', label: t('state'), any: t('anyState'), options: states },
      ...(filters.state && { value: filters.state }),
    },
  ]
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={mails}
      status={t('status', { count: mails.total })}
      empty={{ none: t('none') }}
    >
      <LedgerTable
        label={t('title')}
        columns={(['subject', 'to', 'state', 'written'] as const).map((name) => ({ label: t(name) }))}
        rows={mails.rows.map((mail) => ({
          key: mail.id,
          cells: [
            <a key="subject" href={`/${language}${mailPath(mail.id)}`} lang={mail.language}>
              {mail.subject}
            </a>,
            mail.to,
            <MailStatus key="state" mail={mail} />,
            <Moment key="written" at={mail.createdAt} zone={zone} />,
          ],
        }))}
        stack
      />
    </FilteredList>
  )
}
