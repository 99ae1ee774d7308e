import { useLocale, useTranslations } from 'next-intl'
import { documentFiles } from '@/components/documents/desk/send-files'
import { Checkboxes } from '@/components/forms/choices'
import { SentAgain } from '@/components/forms/sent-again'
import { UploadFiles } from '@/components/richtext-editor/upload-files'
import { newDocumentPath } from '@/lib/documents/desk/paths'
import { formatSize } from '@/lib/documents/rules'
import type { UploadReason } from '@/lib/uploads/refusals'
import type { WaitingUpload } from '@/lib/uploads/waiting'

/** Files that were sent from a story's form, or are about to be. */
export type StoryFiles = {
  /** Those that have come and are no document yet. */
  waiting: readonly WaitingUpload[]
  /** Those of them that were sent just now, without a script. */
  sent: readonly string[]
  refused: UploadReason | undefined
}

/**
 * Takes slides and documents into the form of a story: with a script at once, without it over a page that only sends
 * files. They become documents when the form is saved.
 */
export function ArticleFiles({ id, language, files }: { id: string; language: string; files: StoryFiles }) {
  const t = useTranslations('articlesDesk.files')
  const refusals = useTranslations('documentsDesk.refusals')
  const page = useLocale()
  const elsewhere = `/${page}${newDocumentPath({ article: id, language })}`
  const choices = files.waiting.map(({ id: value, name, bytes }) => {
    return { value, label: `${name} (${formatSize(bytes, page)})` }
  })
  return (
    <div className="field">
      <UploadFiles to="/api/desk/uploads" name="uploadIds" scripted>
        <label htmlFor="story-files">{t('send')}</label>
        <input
          type="file"
          id="story-files"
          multiple
          accept={documentFiles}
          aria-describedby="story-files-hint"
        />
      </UploadFiles>
      <p className="hint" id="story-files-hint">
        {t('hint')} <a href={elsewhere}>{t('elsewhere')}</a>
      </p>
      {files.refused && <p className="field-error">{refusals(files.refused)}</p>}
      {choices.length > 0 && (
        <Checkboxes
          name="uploadIds"
          legend={t('waiting')}
          hint={t('waitingHint')}
          choices={choices}
          values={files.sent}
          optional
        />
      )}
      <SentAgain name="uploadIds" shown={files.waiting.map((file) => file.id)} />
    </div>
  )
}
