import { useLocale, useTranslations } from 'next-intl'
import { StateStatus } from '@/components/articles/desk/state-status'
import { DeskTable } from '@/components/desk/desk-table'
import { Select } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { dateFormat } from '@/lib/i18n/date-format'
import { batchAction } from '@/lib/articles/desk/actions'
import type { DeskRow } from '@/lib/articles/desk/queries'
import type { DeskFilters } from '@/lib/articles/desk/schema'
import { deskArticlePath } from '@/lib/articles/paths'
import type { Colleague } from '@/lib/articles/review/queries'
import { foreign } from '@/lib/i18n/translation'
import { listAddress } from '@/lib/lists/addresses'

type Props = {
  filters: DeskFilters
  rows: readonly DeskRow[]
  colleagues: readonly Colleague[]
  mayManage: boolean
}

/** A row for every story, to be opened, and ticked for what can be done to several at once. */
export function ArticleTable({ filters, rows, colleagues, mayManage }: Props) {
  const t = useTranslations('articlesDesk.list')
  const table = (
    <DeskTable
      label={t('label')}
      columns={[t('columns.title'), t('columns.state'), t('columns.partner'), t('columns.changed')]}
      ticked={mayManage}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} mayManage={mayManage} />
      ))}
    </DeskTable>
  )
  if (!mayManage) return table
  const query = listAddress('', { ...filters, page: undefined }).slice(1)
  return (
    <Form action={batchAction} hidden={{ query }} label={t('batch')} className="">
      {table}
      <BatchButtons inTrash={filters.status === 'trashed'} colleagues={colleagues} />
    </Form>
  )
}

function BatchButtons({ inTrash, colleagues }: { inTrash: boolean; colleagues: readonly Colleague[] }) {
  const t = useTranslations('articlesDesk')
  return (
    <div className="actions" role="group" aria-label={t('list.batch')}>
      <span className="hint">{t('list.batch')}</span>
      {inTrash ? (
        <BatchButton verb="restore" label={t('buttons.restore')} />
      ) : (
        <>
          <BatchButton verb="publish" label={t('buttons.publish')} />
          <BatchButton verb="trash" label={t('buttons.trash')} />
          <Select
            name="assigneeId"
            label={t('list.assignTo')}
            none={t('assign.nobody')}
            value=""
            choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <BatchButton verb="assign" label={t('buttons.assign')} />
        </>
      )}
    </div>
  )
}

function BatchButton({ verb, label }: { verb: string; label: string }) {
  return (
    <button className="btn quiet" name="verb" value={verb}>
      {label}
    </button>
  )
}

function Row({ row, mayManage }: { row: DeskRow; mayManage: boolean }) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  const changed = dateFormat(page, { day: 'numeric', month: 'short', year: 'numeric' })
  const title = row.title || t('untitled')
  const shown = row.languages.find(({ language }) => language === row.language)
  const chosen = `${row.id} ${row.language} ${shown?.draft?.version ?? 0}`
  return (
    <tr>
      {mayManage && (
        <td>
          <input type="checkbox" name="chosen" value={chosen} aria-label={t('list.select', { title })} />
        </td>
      )}
      <th scope="row">
        <a href={`/${page}${deskArticlePath(row.id, row.language)}`} lang={foreign(row.language, page)}>
          {title}
        </a>
      </th>
      <td>
        <ul className="states">
          {row.isTrashed && (
            <li>
              <StateStatus state="trashed" />
            </li>
          )}
          {row.languages.map(({ language, status, draft }) => (
            <li key={language}>
              <span className="hint">{language}</span> {status !== 'draft' && <StateStatus state={status} />}{' '}
              {draft && <StateStatus state={draft.status} />}
            </li>
          ))}
        </ul>
      </td>
      <td>{row.partner}</td>
      <td data-label={t('list.columns.changed')}>{changed.format(row.changedAt)}</td>
    </tr>
  )
}
