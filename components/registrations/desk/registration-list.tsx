import { useLocale, useTranslations } from 'next-intl'
import { FilteredList } from '@/components/lists/filtered-list'
import { RegistrationTable } from '@/components/registrations/desk/registration-table'
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
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={registrations}
      status={
        <>
          {t('status', { count: registrations.total, sort: filters.sort ?? 'arrival' })}
          {registrations.erased > 0 && ` · ${t('erased', { count: registrations.erased })}`}
        </>
      }
      empty={{
        none: t(registrations.erased > 0 ? 'forgotten' : 'none'),
        filtered: t('filtered'),
        all: t('all'),
      }}
    >
      <RegistrationTable event={event} rows={registrations.rows} />
    </FilteredList>
  )
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
