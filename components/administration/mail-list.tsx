import { useLocale, useTranslations } from 'next-intl'
import { MailStatus } from '@/components/administration/mail-status'
import { Moment } from '@/components/administration/moment'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { chosenFilters } from '@/lib/lists/chosen'
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
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
      <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
        {t('status', { count: mails.total })}
      </ResultStatus>
      {mails.rows.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
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
      )}
      <Pagination page={mails.page} pages={mails.pages} href={(page) => list({ ...filters, page })} />
    </Listing>
  )
}
