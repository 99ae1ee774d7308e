import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { RequestState } from '@/components/help-requests/request-state'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import type { HelpRequestRow } from '@/lib/help-requests/desk/queries'
import type { HelpRequestFilters } from '@/lib/help-requests/desk/schema'
import { helpRequestDeskPath, helpRequestsAddress } from '@/lib/help-requests/paths'
import { chosenFilters } from '@/lib/lists/chosen'
import type { Page } from '@/lib/lists/pagination'
import { HelpRequestState } from '@/prisma/generated/enums'

type Props = { filters: HelpRequestFilters; requests: Page<HelpRequestRow>; zone: string }

/** What was written to the helpdesk: what is open first, and of that the oldest. */
export function RequestList({ filters, requests, zone }: Props) {
  const t = useTranslations('contact.desk')
  const language = useLocale()
  const list = (changed: HelpRequestFilters) => `/${language}${helpRequestsAddress(changed)}`
  const fields = useFilterFields(filters)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
      <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
        {t('status', { count: requests.total })}
      </ResultStatus>
      {requests.rows.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <LedgerTable
          label={t('title')}
          columns={(['subject', 'from', 'state', 'assigned', 'arrived'] as const).map((name) => ({
            label: t(`columns.${name}`),
          }))}
          rows={requests.rows.map((request) => ({
            key: request.id,
            cells: [
              <Subject key="subject" request={request} />,
              request.name || t('erased'),
              <RequestState key="state" state={request.state} />,
              request.assignedTo?.name ?? t('nobody'),
              <Moment key="arrived" at={request.createdAt} zone={zone} />,
            ],
          }))}
          stack
        />
      )}
      <Pagination page={requests.page} pages={requests.pages} href={(page) => list({ ...filters, page })} />
    </Listing>
  )
}

function Subject({ request: { id, subject, reference } }: { request: HelpRequestRow }) {
  const language = useLocale()
  return (
    <>
      <a href={`/${language}${helpRequestDeskPath(id)}`}>{subject}</a>{' '}
      <span className="hint">{reference}</span>
    </>
  )
}

function useFilterFields(filters: HelpRequestFilters) {
  const t = useTranslations('contact.desk')
  const words = useTranslations('contact')
  const states = Object.values(HelpRequestState).map((value) => ({ value, label: words(`states.${value}`) }))
  return [
    { kind: 'text' as const, name: 'q', label: t('q'), ...(filters.q && { value: filters.q }) },
    {
      ...{ name: 'state', label: words('state'), any: t('anyState'), options: states },
      ...(filters.state && { value: filters.state }),
    },
    {
      ...{ name: 'mine', label: t('columns.assigned'), any: t('anybody') },
      options: [{ value: '1', label: t('mine') }],
      ...(filters.mine && { value: filters.mine }),
    },
  ]
}
