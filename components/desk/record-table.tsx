import { useLocale, useTranslations } from 'next-intl'
import { BatchButtons } from '@/components/desk/batch-buttons'
import { DeskTable } from '@/components/desk/desk-table'
import { textWords } from '@/components/desk/text-words'
import { Form } from '@/components/forms/form'
import { dateFormat } from '@/lib/i18n/date-format'
import { Status } from '@/components/ui/status'
import { batchAction } from '@/lib/desk/actions'
import { deskRecordPath, type RecordFilters } from '@/lib/desk/filters'
import type { RecordRow } from '@/lib/desk/list-records'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { foreign } from '@/lib/i18n/translation'

type Props = { noun: NounName; filters: RecordFilters; rows: readonly RecordRow[]; mayManage: boolean }

/** A row for every record, to be opened, and ticked for what can be done to several at once. */
export function RecordTable({ noun, filters, rows, mayManage }: Props) {
  const t = useTranslations('desk')
  const table = (
    <DeskTable
      label={t('list.label', { section: t(`sections.${noun}`) })}
      columns={columnsOf(noun).map((column) => t(`list.columns.${column}`))}
      ticked={mayManage}
    >
      {rows.map((row) => (
        <Row key={row.id} noun={noun} filters={filters} row={row} mayManage={mayManage} />
      ))}
    </DeskTable>
  )
  if (!mayManage) return table
  const { q, state, language, when, group, sort } = filters
  const hidden = {
    noun,
    ...(q && { q }),
    ...(state && { state }),
    ...(language && { language }),
    ...(when && { when }),
    ...(group && { group }),
    ...(sort && { sort }),
  }
  return (
    <Form action={batchAction} hidden={hidden} label={t('list.batch.label')} className="">
      {table}
      <BatchButtons inTrash={state === 'trash'} />
    </Form>
  )
}

function columnsOf(noun: NounName) {
  const [name, ...others] = ['name', 'state', 'languages', 'changed'] as const
  return nounOf(noun).when ? ([name, 'when', ...others] as const) : ([name, ...others] as const)
}

function Row({ noun, filters, row, mayManage }: Omit<Props, 'rows'> & { row: RecordRow }) {
  const t = useTranslations('desk')
  const language = useLocale()
  const changed = dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })
  const to = deskRecordPath(noun, row.id, filters.language ? { language: filters.language } : {})
  const lang = foreign(row.language, language)
  return (
    <tr>
      {mayManage && (
        <td>
          <input
            type="checkbox"
            name="ids"
            value={row.id}
            aria-label={t('list.select', { name: row.name })}
          />
        </td>
      )}
      <th scope="row">
        <a href={`/${language}${to}`} lang={lang}>
          {row.name}
        </a>
      </th>
      {nounOf(noun).when && <td>{row.startsAt && <StartText at={row.startsAt} zone={row.timeZone} />}</td>}
      <td>
        <RecordState row={row} />
      </td>
      <td>{row.texts.map((text) => t('list.text', textWords(text))).join(', ') || t('list.noText')}</td>
      <td data-label={t('list.columns.changed')}>{changed.format(row.changedAt)}</td>
    </tr>
  )
}

/** On the clocks of the place. */
function StartText({ at, zone }: { at: Date; zone: string | null | undefined }) {
  const format = dateFormat(useLocale(), { dateStyle: 'medium', timeStyle: 'short' }, zone ?? 'UTC')
  return <time dateTime={at.toISOString()}>{format.format(at)}</time>
}

function RecordState({ row }: { row: RecordRow }) {
  const t = useTranslations('desk.list.states')
  const list = useTranslations('desk.list')
  if (row.trashed) return <Status tone="stop">{t('trash')}</Status>
  if (row.cancelled) return <Status tone="stop">{list('cancelled')}</Status>
  const isPublic = row.texts.some(({ published }) => published)
  return <Status tone={isPublic ? 'ok' : 'idle'}>{t(isPublic ? 'published' : 'draft')}</Status>
}
