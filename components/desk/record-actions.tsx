import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/components/desk/language-name'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { renameAction, withdrawAction } from '@/lib/desk/actions'
import type { DeskRecord } from '@/lib/desk/get-record'
import { nounOf, type NounName } from '@/lib/desk/nouns'

type Props = { noun: NounName; record: DeskRecord; shown: string }

/** What is done with a record beside its fields: taking its text back, giving it another address. */
export function RecordActions({ noun, record, shown }: Props) {
  const t = useTranslations('desk.record')
  const language = languageName(shown, useLocale())
  const isPublic = record.texts.some((text) => text.language === shown && text.published)
  const hidden = { noun, id: record.id, language: shown }
  return (
    <>
      {isPublic && (
        <section>
          <h2>{t('withdraw')}</h2>
          <Form action={withdrawAction} hidden={hidden} label={t('withdraw')}>
            <button className="btn quiet">{t('withdrawFrom', { language })}</button>
          </Form>
        </section>
      )}
      {nounOf(noun).path && (
        <section>
          <h2>{t('address')}</h2>
          <Form action={renameAction} hidden={{ ...hidden, version: record.version }} label={t('address')}>
            <TextField name="slug" label={t('slug')} hint={t('renameHint')} value={record.slug} />
            <div className="actions">
              <button className="btn quiet">{t('rename')}</button>
            </div>
          </Form>
        </section>
      )}
    </>
  )
}
