import { useLocale, useTranslations } from 'next-intl'
import { BatchButtons } from '@/components/desk/batch-buttons'
import { DeskTable } from '@/components/desk/desk-table'
import { Form } from '@/components/forms/form'
import { dateFormat } from '@/lib/i18n/date-format'
import { Status } from '@/components/ui/status'
import { batchAction } from '@/lib/documents/desk/actions'
import { deskDocumentPath } from '@/lib/documents/desk/paths'
import type { DeskDocument } from '@/lib/documents/desk/queries'
import { formatName, formatSize } from '@/lib/documents/rules'
import type { DeskFilters } from '@/lib/documents/schema'
import { foreign } from '@/lib/i18n/translation'

type Props = { filters: DeskFilters; documents: readonly DeskDocument[] }

/** A row for every document, to be opened, and ticked for what can be done to several at once. */
export function DocumentTable({ filters, documents }: Props) {
  const t = useTranslations('documentsDesk')
  const batch = useTranslations('desk.list.batch')
  const { page: _page, ...hidden } = filters
  return (
    <Form action={batchAction} hidden={hidden} label={batch('label')} className="">
      <DeskTable
        label={t('list.label')}
        columns={[
          t('columns.title'),
          t('columns.file'),
          t('columns.state'),
          t('columns.visibility'),
          t('columns.changed'),
        ]}
        ticked
      >
        {documents.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </DeskTable>
      <BatchButtons inTrash={filters.state === 'trash'} />
    </Form>
  )
}

function Row({ document }: { document: DeskDocument }) {
  const t = useTranslations('documentsDesk')
  const kinds = useTranslations('library.kinds')
  const words = useTranslations('desk.list')
  const language = useLocale()
  const { id, title, kind, partner, visibility, changedAt } = document
  const changed = dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })
  return (
    <tr>
      <td>
        <input type="checkbox" name="ids" value={id} aria-label={words('select', { name: title })} />
      </td>
      <th scope="row">
        <a href={`/${language}${deskDocumentPath(id)}`} lang={foreign(document.language, language)}>
          {title}
        </a>
        <span className="hint">{[kinds(kind), partner].filter(Boolean).join(', ')}</span>
      </th>
      <td>
        <FileState document={document} />
      </td>
      <td>
        <DocumentState {...document} />
      </td>
      <td>{t(`visibility.${visibility}`)}</td>
      <td data-label={t('columns.changed')}>{changed.format(changedAt)}</td>
    </tr>
  )
}

export function DocumentState({ trashed, published }: { trashed: boolean; published: boolean }) {
  const t = useTranslations('desk.list.states')
  if (trashed) return <Status tone="stop">{t('trash')}</Status>
  return <Status tone={published ? 'ok' : 'idle'}>{t(published ? 'published' : 'draft')}</Status>
}

function FileState({ document: { file, expectedName } }: { document: DeskDocument }) {
  const t = useTranslations('documentsDesk.reading')
  const language = useLocale()
  if (!file)
    return (
      <Status tone="stop">{expectedName ? t('missingNamed', { name: expectedName }) : t('missing')}</Status>
    )
  const about = `${formatName(file.mediaType)}, ${formatSize(file.bytes, language)}`
  if (!file.read) return <Status tone="wait">{t('waiting', { file: about })}</Status>
  return file.failure ? <Status tone="stop">{t('failed', { file: about })}</Status> : about
}
