import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { FilteredList } from '@/components/lists/filtered-list'
import type { FilterField } from '@/components/ui/filter-form'
import { LedgerTable } from '@/components/ui/ledger-table'
import type { AuditRow } from '@/lib/audit/queries'
import { auditAddress, type AuditFilters } from '@/lib/audit/schema'
import type { Page } from '@/lib/lists/pagination'
import { RecordKind } from '@/prisma/generated/enums'

type Props = {
  filters: AuditFilters
  entries: Page<AuditRow>
  /** Every action that the log knows. */
  actions: readonly string[]
  zone: string
}

/** Who did what and when, under filters that stand in the address. */
export function AuditList({ filters, entries, actions, zone }: Props) {
  const t = useTranslations('administration.audit')
  const language = useLocale()
  const list = (changed: AuditFilters) => `/${language}${auditAddress(changed)}`
  const fields = useFilterFields(filters, actions)
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={entries}
      status={t('status', { count: entries.total })}
      empty={{ none: t('none') }}
    >
      <LedgerTable
        label={t('title')}
        columns={(['what', 'record', 'who', 'when'] as const).map((name) => ({ label: t(name) }))}
        rows={entries.rows.map((entry) => ({
          key: entry.id,
          cells: [
            <What key="what" action={entry.action} details={entry.details} />,
            <Subject key="record" entry={entry} />,
            entry.who ?? (entry.reason ? t('itself', { reason: entry.reason }) : t('somebody')),
            <Moment key="when" at={entry.at} zone={zone} />,
          ],
        }))}
        stack
      />
    </FilteredList>
  )
}

function useFilterFields(filters: AuditFilters, actions: readonly string[]): FilterField[] {
  const t = useTranslations('administration.audit')
  const kinds = useTranslations('administration.kinds')
  const word = useActionWords()
  const text = (name: 'who' | 'record' | 'from' | 'to', hint?: string) => ({
    ...{ kind: 'text' as const, name, label: t(`filters.${name}`) },
    ...(hint && { hint }),
    ...(filters[name] && { value: filters[name] }),
  })
  const kindOptions = Object.values(RecordKind).map((value) => ({ value, label: kinds(value) }))
  return [
    text('who'),
    {
      ...{ name: 'kind', label: t('filters.kind'), any: t('filters.anyKind') },
      ...{ options: kindOptions.toSorted((a, b) => a.label.localeCompare(b.label)) },
      ...(filters.kind && { value: filters.kind }),
    },
    {
      ...{ name: 'action', label: t('filters.action'), any: t('filters.anyAction') },
      options: actions.map((value) => ({ value, label: word(value) })),
      ...(filters.action && { value: filters.action }),
    },
    text('from', t('filters.dayHint')),
    text('to', t('filters.dayHint')),
    text('record', t('filters.recordHint')),
  ]
}

/** An action in words: "Article: published". What the messages do not know is said as it is written down. */
function useActionWords(): (action: string) => string {
  const kinds = useTranslations('administration.kinds')
  const verbs = useTranslations('administration.audit.verbs')
  return (action) => {
    const [kind = '', verb = ''] = action.split('.')
    const known = verb as 'published'
    return `${kinds(kind as RecordKind)}: ${verbs.has(known) ? verbs(known) : verb.replace(/[-_]/g, ' ')}`
  }
}

function What({ action, details }: Pick<AuditRow, 'action' | 'details'>) {
  const word = useActionWords()
  return (
    <>
      {word(action)}{' '}
      {details.length > 0 && (
        <span className="hint">{details.map(({ name, value }) => `${name}: ${value}`).join(' · ')}</span>
      )}
    </>
  )
}

/** The record, with the way to everything that was done to it. */
function Subject({ entry: { recordId, record } }: { entry: AuditRow }) {
  const t = useTranslations('administration.audit')
  const language = useLocale()
  if (!recordId) return null
  return (
    <>
      {record && <a href={`/${language}${record.path}`}>{record.name}</a>}{' '}
      <a
        className="hint"
        href={`/${language}${auditAddress({ record: recordId })}`}
        aria-label={record ? t('allOf', { name: record.name }) : undefined}
      >
        {record ? t('all') : recordId}
      </a>
    </>
  )
}
