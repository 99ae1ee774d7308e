import { useLocale, useTranslations } from 'next-intl'
import { RecordTable } from '@/components/desk/record-table'
import { SavedFilters } from '@/components/desk/saved-filters'
import { Form } from '@/components/forms/form'
import { languageChoices } from '@/components/forms/known-choices'
import { FilteredList } from '@/components/lists/filtered-list'
import { undoAction } from '@/lib/desk/actions'
import type { Done } from '@/lib/desk/batches'
import { deskListPath, recordOrders, recordStates, recordTimes, type RecordFilters } from '@/lib/desk/filters'
import type { RecordRow } from '@/lib/desk/list-records'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import type { Option } from '@/lib/desk/options'
import type { SavedFilter } from '@/lib/desk/saved-filters/queries'
import { queryOf } from '@/lib/desk/saved-filters/rules'
import type { Page } from '@/lib/lists/pagination'

type Props = {
  noun: NounName
  filters: RecordFilters
  records: Page<RecordRow>
  /** What was done together just now; null for nothing. */
  done: Done | null
  saved: readonly SavedFilter[]
  /** Whether records can be published, withdrawn and thrown away from here. */
  mayManage: boolean
  /** The groups that it can be narrowed by. */
  groups?: readonly Option[]
}

/** The records of a noun at the desk, under filters that stand in the address. */
export function RecordList({ noun, filters, records, done, saved, mayManage, groups = [] }: Props) {
  const t = useTranslations('desk')
  const language = useLocale()
  const list = (changed: RecordFilters) =>
    `/${language}${deskListPath(noun, { ...changed, done: undefined })}`
  const fields = [
    ...(nounOf(noun).when ? timeFields(t, filters, groups) : []),
    ...filterFields(t, filters, noun),
  ]
  const onlyTrash = filters.state === 'trash' && fields.filter(({ value }) => value).length === 1
  return (
    <>
      {filters.done && <DoneNotice noun={noun} batch={filters.done} done={done} />}
      <FilteredList
        filters={filters}
        fields={fields}
        address={list}
        found={records}
        status={t('list.status', {
          count: records.total,
          sort: filters.sort ?? (nounOf(noun).when ? 'time' : 'name'),
        })}
        before={<SavedFilters list={deskListPath(noun)} query={queryOf(filters)} saved={saved} />}
        empty={{
          none: t('list.empty.none'),
          filtered: t(`list.empty.${onlyTrash ? 'trash' : 'filtered'}`),
          all: t('list.empty.all'),
        }}
      >
        <RecordTable noun={noun} filters={filters} rows={records.rows} mayManage={mayManage} />
      </FilteredList>
    </>
  )
}

type Words = ReturnType<typeof useTranslations<'desk'>>

/** Of what takes place: when, and whose it is. */
function timeFields(t: Words, { when, group }: RecordFilters, groups: readonly Option[]) {
  return [
    {
      name: 'when',
      label: t('list.filters.when'),
      any: t('list.filters.anyTime'),
      ...(when && { value: when }),
      options: recordTimes.map((value) => ({ value, label: t(`list.times.${value}`) })),
    },
    {
      name: 'group',
      label: t('list.filters.group'),
      any: t('list.filters.anyGroup'),
      ...(group && { value: group }),
      options: groups.map(({ value, label, lang }) => ({ value, label, ...(lang && { lang }) })),
    },
  ]
}

function filterFields(t: Words, filters: RecordFilters, noun: NounName) {
  const [name, ...otherOrders] = recordOrders
  return [
    { kind: 'text' as const, name: 'q', label: t('list.filters.q'), ...(filters.q && { value: filters.q }) },
    {
      name: 'state',
      label: t('list.filters.state'),
      any: t('list.filters.anyState'),
      ...(filters.state && { value: filters.state }),
      options: recordStates.map((state) => ({ value: state, label: t(`list.states.${state}`) })),
    },
    {
      name: 'language',
      label: t('list.filters.language'),
      any: t('list.filters.anyLanguage'),
      ...(filters.language && { value: filters.language }),
      options: languageChoices,
    },
    {
      name: 'sort',
      label: t('list.filters.sort'),
      any: t(`list.orders.${nounOf(noun).when ? 'time' : name}`),
      ...(filters.sort && { value: filters.sort }),
      options: otherOrders.map((order) => ({ value: order, label: t(`list.orders.${order}`) })),
    },
  ]
}

/** What was done to several records, and the way back. */
function DoneNotice({ noun, batch, done }: { noun: NounName; batch: string; done: Done | null }) {
  const t = useTranslations('desk.list')
  return (
    <div className="notice notice-undo">
      <p role="status">{done ? t(`done.${done.verb}`, { count: done.changed }) : t('nothingDone')}</p>
      {done && (
        <Form action={undoAction} hidden={{ noun, batch }} label={t('undo')} className="">
          <button className="btn quiet">{t('undo')}</button>
        </Form>
      )}
    </div>
  )
}
