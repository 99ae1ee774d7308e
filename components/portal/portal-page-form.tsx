import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/components/desk/language-name'
import { RecordForm } from '@/components/desk/record-form'
import { recordFields } from '@/components/desk/record-fields'
import { TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { Form } from '@/components/forms/form'
import { RichTextField } from '@/components/richtext-editor/rich-text-field'
import { savePortalPageAction, withdrawPortalPageAction } from '@/lib/portal/pages/desk/actions'
import type { DeskPortalPageText } from '@/lib/portal/pages/desk/queries'

/** What stands on a page of the portal in one language. */
export function PortalPageForm({ page, shown }: { page: DeskPortalPageText; shown: string }) {
  const t = useTranslations('desk')
  const field = recordFields(t, page.fields)
  const language = languageName(shown, useLocale())
  const { key: id, version, texts, fields, body } = page
  const record = { id, version, texts, name: t(`portalPages.${id}`), mayManage: true }
  const isPublic = texts.some((text) => text.language === shown && text.published)
  return (
    <>
      <RecordForm action={savePortalPageAction} {...{ shown, record, fields, body }}>
        <FieldSet legend={t('record.texts', { language })}>
          <TextField {...field.one('title')} lang={shown} />
          <RichTextField name="body" label={t('fields.body')} optional value={body} language={shown} />
        </FieldSet>
      </RecordForm>
      {isPublic && (
        <section>
          <h2>{t('record.withdraw')}</h2>
          <Form
            action={withdrawPortalPageAction}
            hidden={{ id, language: shown }}
            label={t('record.withdraw')}
          >
            <button className="btn quiet">{t('record.withdrawFrom', { language })}</button>
          </Form>
        </section>
      )}
    </>
  )
}
