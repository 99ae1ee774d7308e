import { useLocale, useTranslations } from 'next-intl'
import { RegistrationTable } from '@/components/registrations/desk/registration-table'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { chosenFilters } from '@/lib/lists/chosen'
import type { RunEvent } from '@/lib/registrations/organiser/event/queries'
import type { RegistrationPage } from '@/lib/registrations/organiser/queries'
import { registrationsPath, type RegistrationFilters } from '@/lib/registrations/organiser/schema'
import { RegistrationState } from '@/prisma/generated/enums'

type Props = { event: RunEvent; filters: RegistrationFilters; registrations: RegistrationPage }

/** Who registered for an event, under filters that stand in the address. */
export function RegistrationList({ event, filters, registrations }: Props) {
  const t = useTranslations('registrations.desk.list')
  const language = useLocale()
  const list = (changed: RegistrationFilters) => `/${language}${registrationsPath(event.id, changed)}`
  const fields = useFields(event, filters)
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  return (
    <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
      <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
        {t('status', { count: registrations.total, sort: filters.sort ?? 'arrival' })}
        {registrations.erased > 0 && ` · ${t('erased', { count: registrations.erased })}`}
      </ResultStatus>
      {registrations.rows.length > 0 ? (
        <RegistrationTable event={event} rows={registrations.rows} />
      ) : (
        <EmptyState
          title={t(emptyOf(registrations, chips.length > 0))}
          {...(chips.length > 0 && { action: { href: list({}), label: t('all') } })}
        />
      )}
      <Pagination
        page={registrations.page}
        pages={registrations.pages}
        href={(page) => list({ ...filters, page })}
      />
    </Listing>
  )
}

function emptyOf({ erased }: RegistrationPage, filtered: boolean): 'filtered' | 'forgotten' | 'none' {
  if (filtered) return 'filtered'
  return erased > 0 ? 'forgotten' : 'none'
}

function useFields({ sessions }: RunEvent, { q, state, session, sort }: RegistrationFilters) {
  const t = useTranslations('registrations.desk.list')
  const states = useTranslations('registrations.desk.states')
  return [
    { kind: 'text' as const, name: 'q', label: t('q'), ...(q && { value: q }) },
    {
      ...{ name: 'state', label: t('state'), any: t('anyState') },
      ...(state && { value: state }),
      options: Object.values(RegistrationState).map((value) => ({ value, label: states(value) })),
    },
    ...(sessions.length > 0
      ? [
          {
            ...{ name: 'session', label: t('session'), any: t('anySession') },
            ...(session && { value: session }),
            options: sessions.map(({ id, number, title }) => ({
              value: id,
              label: number === null ? title : `${number} ${title}`,
            })),
          },
        ]
      : []),
    {
      ...{ name: 'sort', label: t('sort'), any: t('arrival') },
      ...(sort && { value: sort }),
      options: (['name', 'newest'] as const).map((value) => ({ value, label: t(value) })),
    },
  ]
}
