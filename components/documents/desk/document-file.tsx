import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/components/desk/language-name'
import { SendFiles, documentFiles } from '@/components/documents/desk/send-files'
import { Select, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { languageChoices } from '@/components/forms/known-choices'
import { dateFormat } from '@/lib/i18n/date-format'
import { Status } from '@/components/ui/status'
import { addCompanionAction, replaceFileAction } from '@/lib/documents/desk/actions'
import { deskDocumentPath } from '@/lib/documents/desk/paths'
import type { DeskVersion, EditableDocument } from '@/lib/documents/desk/record/queries'
import { formatName, formatSize } from '@/lib/documents/rules'
import { documentKinds } from '@/lib/storage/media-type'
import type { UploadReason } from '@/lib/uploads/refusals'
import type { WaitingUpload } from '@/lib/uploads/waiting'

type Props = {
  document: EditableDocument
  /** A file that was just sent for this document, and is not used yet. */
  sent: { upload: WaitingUpload; companion: boolean } | null
  refused: UploadReason | undefined
}

/** The files of a document: what became of each, and the way to another. */
export function DocumentFile({ document, sent, refused }: Props) {
  const t = useTranslations('documentsDesk.file')
  const language = useLocale()
  const next = `/${language}${deskDocumentPath(document.id)}`
  const [current] = document.versions
  const asked = document.expectedName
  return (
    <section aria-labelledby="files-of-document">
      <h2 id="files-of-document">{t('title')}</h2>
      {document.versions.length === 0 && <p>{asked ? t('missingNamed', { name: asked }) : t('missing')}</p>}
      <ol className="file-versions" reversed>
        {document.versions.map((version) => (
          <Version key={version.number} version={version} />
        ))}
      </ol>
      {sent && !sent.companion && <ReplaceForm id={document.id} upload={sent.upload} current={current} />}
      {sent?.companion && current && (
        <CompanionForm id={document.id} upload={sent.upload} current={current} />
      )}
      {!sent && (
        <SendFiles
          {...{ next, accept: documentFiles, refused, button: t('goOn') }}
          label={t(current ? 'replace' : 'add')}
          hint={t(current ? 'replaceHint' : 'addHint')}
        />
      )}
      {!sent && current?.mediaType === documentKinds.powerPoint && (
        <SendFiles
          {...{ next, accept: '.pdf', refused: undefined, button: t('goOn'), companion: true }}
          label={t('companion')}
          hint={t('companionHint')}
        />
      )}
    </section>
  )
}

function Version({ version }: { version: DeskVersion }) {
  const t = useTranslations('documentsDesk.file')
  const language = useLocale()
  const { number, href, name, bytes, mediaType, note, addedAt, hasCompanion } = version
  const date = dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })
  const about = [
    t('number', { number }),
    formatName(mediaType),
    formatSize(bytes, language),
    languageName(version.language, language),
    date.format(addedAt),
    ...(hasCompanion ? [t('hasCompanion')] : []),
  ]
  return (
    <li>
      <a href={href}>{name}</a> <span className="hint">{about.join(', ')}</span>
      {note && <p>{note}</p>}
      <Reading reading={version.reading} />
    </li>
  )
}

function Reading({ reading: { ended, read, count, failure } }: Pick<DeskVersion, 'reading'>) {
  const t = useTranslations('documentsDesk.reading')
  if (ended && !failure && read === 0) return null
  if (ended || failure)
    return (
      <p>
        <Status tone={failure ? 'stop' : 'ok'}>
          {failure ? `${t('failure')} ${failure}` : t('done', { count: read })}
        </Status>
      </p>
    )
  return (
    <p>
      <Status tone="wait">{count === null ? t('begins') : t('progress', { read, count })}</Status>{' '}
      {count !== null && <progress max={count} value={read} aria-label={t('begins')} />}
    </p>
  )
}

type Sent = { id: string; upload: WaitingUpload }

function ReplaceForm({ id, upload, current }: Sent & { current: DeskVersion | undefined }) {
  const t = useTranslations('documentsDesk')
  const language = useLocale()
  return (
    <Form action={replaceFileAction} hidden={{ id, uploadId: upload.id }} label={t('file.replace')}>
      <p>
        {t('new.file', {
          name: upload.name,
          format: formatName(upload.mediaType),
          size: formatSize(upload.bytes, language),
        })}
      </p>
      <Select
        name="fileLanguage"
        label={t('fields.fileLanguage')}
        choices={languageChoices}
        value={current?.language ?? language}
      />
      <TextField name="note" label={t('file.note')} hint={t('file.noteHint')} maxLength={300} optional />
      <div className="actions">
        <button className="btn">{t(current ? 'file.confirm' : 'file.confirmFirst')}</button>
        <a href={`/${language}${deskDocumentPath(id)}`}>{t('file.cancel')}</a>
      </div>
    </Form>
  )
}

function CompanionForm({ id, upload, current }: Sent & { current: DeskVersion }) {
  const t = useTranslations('documentsDesk.file')
  const language = useLocale()
  const hidden = { id, uploadId: upload.id, number: current.number }
  return (
    <Form action={addCompanionAction} hidden={hidden} label={t('companion')}>
      <p>{t('companionOf', { name: upload.name, file: current.name })}</p>
      <div className="actions">
        <button className="btn">{t('confirmCompanion')}</button>
        <a href={`/${language}${deskDocumentPath(id)}`}>{t('cancel')}</a>
      </div>
    </Form>
  )
}
