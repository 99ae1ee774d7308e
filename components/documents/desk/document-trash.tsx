import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import {
  deleteDocumentAction,
  restoreDocumentAction,
  trashDocumentAction,
} from '@/lib/documents/desk/actions'
import type { EditableDocument } from '@/lib/documents/desk/record/queries'
import type { DocumentUse } from '@/lib/documents/uses/queries'
import { foreign } from '@/lib/i18n/translation'

type Props = { document: EditableDocument; uses: readonly DocumentUse[]; mayDelete: boolean }

/** What stands on a document, and the way to the trash and back, which names both before it is gone. */
export function DocumentTrash({ document: { id, name, trashed, mayTrash }, uses, mayDelete }: Props) {
  const t = useTranslations('desk.record')
  const own = useTranslations('documentsDesk.trash')
  const hidden = { id }
  return (
    <>
      <section aria-labelledby="uses-of-document">
        <h2 id="uses-of-document">{t('uses')}</h2>
        {uses.length === 0 ? <p>{t('unused')}</p> : <Uses uses={uses} />}
      </section>
      {!trashed && mayTrash && (
        <details className="unfold trash">
          <summary>{t('trash')}</summary>
          <Form action={trashDocumentAction} hidden={hidden} label={t('trash')}>
            <p>{own('hint')}</p>
            <div className="actions">
              <button className="btn">{t('trashNamed', { name })}</button>
            </div>
          </Form>
        </details>
      )}
      {trashed && mayTrash && (
        <Form action={restoreDocumentAction} hidden={hidden} label={t('trash')}>
          <div className="actions">
            <button className="btn">{t('restoreNamed', { name })}</button>
          </div>
        </Form>
      )}
      {trashed && mayDelete && (
        <Form action={deleteDocumentAction} hidden={hidden} label={own('forGood')}>
          <p>{own('forGoodHint')}</p>
          <div className="actions">
            <button className="btn quiet">{own('deleteNamed', { name })}</button>
          </div>
        </Form>
      )}
    </>
  )
}

function Uses({ uses }: { uses: readonly DocumentUse[] }) {
  const t = useTranslations('documentsDesk')
  const language = useLocale()
  return (
    <ul className="uses">
      {uses.map(({ kind, name, path, ...use }, index) => (
        <li key={`${kind}-${index}`}>
          {t(`uses.${kind}`)}:{' '}
          {path ? (
            <a href={`/${language}${path}`} lang={foreign(use.language, language)}>
              {name}
            </a>
          ) : (
            <span lang={foreign(use.language, language)}>{name}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
