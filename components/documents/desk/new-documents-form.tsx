import { useLocale, useTranslations } from 'next-intl'
import { BelongingFields } from '@/components/documents/desk/belonging-fields'
import { Select, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { languageChoices } from '@/components/forms/known-choices'
import { addDocumentsAction } from '@/lib/documents/desk/actions'
import type { DocumentOptions } from '@/lib/documents/desk/record/queries'
import { formatName, formatSize, titleFromName } from '@/lib/documents/rules'
import type { WaitingUpload } from '@/lib/uploads/waiting'

type Props = { uploads: readonly WaitingUpload[]; options: DocumentOptions; mayChooseAll: boolean }

/** Makes documents of files that wait: each gets its title, all get the rest. */
export function NewDocumentsForm({ uploads, options, mayChooseAll }: Props) {
  const t = useTranslations('documentsDesk')
  const language = useLocale()
  return (
    <Form action={addDocumentsAction} label={t('new.title')}>
      {uploads.map(({ id, name, bytes, mediaType }, index) => (
        <div key={id}>
          <input type="hidden" name="uploadIds" value={id} />
          <TextField
            name={`title-${index}`}
            label={uploads.length > 1 ? t('new.titleOf', { name }) : t('fields.title')}
            hint={t('new.file', { name, format: formatName(mediaType), size: formatSize(bytes, language) })}
            value={titleFromName(name)}
            maxLength={300}
          />
        </div>
      ))}
      <Select name="language" label={t('fields.language')} choices={languageChoices} value={language} />
      <Select
        name="fileLanguage"
        label={t('fields.fileLanguage')}
        choices={languageChoices}
        value={language}
      />
      <BelongingFields options={options} mayChooseAll={mayChooseAll} />
      <div className="actions">
        <button className="btn" name="intent" value="publish">
          {t('form.publish')}
        </button>
        <button className="btn quiet" name="intent" value="save">
          {t('form.saveDraft')}
        </button>
      </div>
    </Form>
  )
}
