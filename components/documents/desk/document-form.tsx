import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { BelongingFields } from '@/components/documents/desk/belonging-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Meanwhile } from '@/components/forms/meanwhile'
import { saveDocumentAction } from '@/lib/documents/desk/actions'
import type { DocumentOptions, EditableDocument } from '@/lib/documents/desk/record/queries'
import { DocumentStage } from '@/prisma/generated/enums'

type Props = {
  document: EditableDocument
  options: DocumentOptions
  /** The language of the words in the form. */
  shown: string
  mayChooseAll: boolean
}

/** All that is said of a document. */
export function DocumentForm({ document, options, shown, mayChooseAll }: Props) {
  const t = useTranslations('documentsDesk')
  const words = useTranslations('desk.record')
  const { id, version, text } = document
  const now = { title: text.title, summary: text.summary }
  const labels = { title: t('fields.title'), summary: t('fields.summary') }
  return (
    <Form action={saveDocumentAction} hidden={{ id, version, language: shown }} label={words('details')}>
      <Meanwhile
        version={version}
        now={now}
        labels={labels}
        title={words('meanwhile')}
        hint={words('meanwhileHint')}
      />
      <TextField name="title" label={t('fields.title')} value={text.title} lang={shown} maxLength={300} />
      <TextArea name="summary" label={t('fields.summary')} value={text.summary} lang={shown} optional />
      <BelongingFields options={options} mayChooseAll={mayChooseAll} document={document} />
      <FactFields document={document} options={options} />
      <RelationFields document={document} options={options} />
      <div className="actions">
        <button className="btn" name="intent" value="save">
          {t(text.published ? 'form.save' : 'form.saveDraft')}
        </button>
        <button className="btn quiet" name="intent" value={text.published ? 'withdraw' : 'publish'}>
          {t(text.published ? 'form.withdraw' : 'form.publish')}
        </button>
      </div>
    </Form>
  )
}

function FactFields({ document, options }: Pick<Props, 'document' | 'options'>) {
  const t = useTranslations('documentsDesk')
  const { stage, issuedOn, deliverableNumber, doi, projectId } = document
  return (
    <>
      <Select
        name="stage"
        label={t('fields.stage')}
        choices={valueChoices(DocumentStage, (value) => t(`stages.${value}`))}
        value={stage}
      />
      <TextField
        name="issuedOn"
        label={t('fields.issuedOn')}
        hint={t('fields.issuedOnHint')}
        value={issuedOn?.date}
        optional
      />
      <Select
        name="projectId"
        label={t('fields.project')}
        choices={options.projects}
        none={t('fields.none')}
        value={projectId}
        optional
      />
      <TextField
        name="deliverableNumber"
        label={t('fields.deliverable')}
        value={deliverableNumber}
        optional
      />
      <TextField name="doi" label={t('fields.doi')} value={doi} optional />
    </>
  )
}

function RelationFields({ document, options }: Pick<Props, 'document' | 'options'>) {
  const t = useTranslations('documentsDesk.fields')
  const lists = [
    ['speakerIds', 'speakers', options.people],
    ['authorIds', 'authors', options.people],
    ['eventIds', 'events', options.events],
    ['themeIds', 'themes', options.themes],
    ['cityIds', 'cities', options.cities],
    ['solutionIds', 'solutions', options.solutions],
  ] as const
  return lists.map(
    ([name, label, choices]) =>
      choices.length > 0 && (
        <Checkboxes
          key={name}
          name={name}
          legend={t(label)}
          choices={choices}
          values={document[name]}
          optional
          long
        />
      ),
  )
}
