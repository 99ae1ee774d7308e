import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { SaveButtons } from '@/components/desk/save-buttons'
import { Checkbox } from '@/components/forms/choices'
import { Form } from '@/components/forms/form'
import { Meanwhile } from '@/components/forms/meanwhile'
import { labelsOf } from '@/components/desk/record-fields'
import type { DeskRecord } from '@/lib/desk/get-record'
import type { TypedFields } from '@/lib/desk/typed'
import type { FormAction } from '@/lib/forms/form-state'
import { plainText } from '@/lib/richtext/text'
import type { RichText } from '@/lib/richtext/nodes'

type Props = {
  action: FormAction
  /** The language of the texts in the form. */
  shown: string
  /** Absent for a new one. */
  record?: Pick<DeskRecord, 'id' | 'version' | 'name' | 'texts' | 'mayManage'> | undefined
  fields?: TypedFields | undefined
  body?: RichText | null | undefined
  /** Its name and what its fields are called, where the record's name and the words of the desk do not say it. */
  words?: {
    label: string
    fields: Readonly<Record<string, string>>
    values: Readonly<Record<string, string>>
  }
  /** Further buttons, after those that every form has. */
  buttons?: ReactNode
  children: ReactNode
}

/** The one form of a record: its fields, and what can be done with them together. */
export function RecordForm({ action, shown, record, fields = {}, body, words, buttons, children }: Props) {
  const t = useTranslations('desk')
  const text = record?.texts.find(({ language }) => language === shown)
  const hidden: Record<string, string | number> = record
    ? { id: record.id, version: record.version, language: shown }
    : { language: shown }
  const now = { ...fields, ...(body ? { body: plainText(body) } : {}) }
  return (
    <Form action={action} hidden={hidden} label={words?.label ?? record?.name ?? t('record.details')}>
      {record && (
        <Meanwhile
          version={record.version}
          now={now}
          labels={words?.fields ?? labelsOf(t, fields)}
          {...(words && { names: words.values })}
          title={t('record.meanwhile')}
          hint={t('record.meanwhileHint')}
        />
      )}
      {children}
      {text?.stale && (
        <Checkbox name="upToDate" label={t('record.upToDate')} hint={t('record.upToDateHint')} />
      )}
      <SaveButtons published={text?.published ?? false} mayPublish={record?.mayManage !== false}>
        {buttons}
      </SaveButtons>
      {record && !record.mayManage && <p className="hint">{t('record.staffOnly')}</p>}
    </Form>
  )
}
