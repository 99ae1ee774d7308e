import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { RequestState } from '@/components/help-requests/request-state'
import { FilteredList } from '@/components/lists/filtered-list'
import { LedgerTable } from '@/components/ui/ledger-table'
import type { HelpRequestRow } from '@/lib/help-requests/desk/queries'
import type { HelpRequestFilters } from '@/lib/help-requests/desk/schema'
import { helpRequestDeskPath, helpRequestsAddress } from '@/lib/help-requests/paths'
import type { Page } from '@/lib/lists/pagination'
import { HelpRequestState } from '@/prisma/generated/enums'

type Props = { filters: HelpRequestFilters; requests: Page<HelpRequestRow>; zone: string }

/** What was written to the helpdesk: what is open first, and of that the oldest. */
export function RequestList({ filters, requests, zone }: Props) {
  const t = useTranslations('contact.desk')
  const language = useLocale()
  const list = (changed: HelpRequestFilters) => `/${language}${helpRequestsAddress(changed)}`
  const fields = useFilterFields(filters)
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={requests}
      status={t('status', { count: requests.total })}
      empty={{ none: t('none') }}
    >
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
    </FilteredList>
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
