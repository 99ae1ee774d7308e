import { useLocale, useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { removeFilterAction, saveFilterAction } from '@/lib/desk/saved-filters/actions'
import type { SavedFilter } from '@/lib/desk/saved-filters/queries'

type Props = {
  /** The list's address without a language. */
  list: string
  /** What stands after it now; empty where nothing is filtered. */
  query: string
  saved: readonly SavedFilter[]
}

/** The filters that somebody keeps for a list, and the way to keep those in force. */
export function SavedFilters({ list, query, saved }: Props) {
  const t = useTranslations('desk.saved')
  const address = `/${useLocale()}${list}`
  const isSaved = saved.some((filter) => filter.query === query)
  return (
    <>
      {saved.length > 0 && (
        <nav className="saved-filters" aria-label={t('title')}>
          <span aria-hidden="true">{t('title')}</span>
          <ul>
            {saved.map(({ id, name, query: kept }) => (
              <li key={id}>
                <a href={`${address}?${kept}`} aria-current={kept === query ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {query && !isSaved && (
        <Form action={saveFilterAction} hidden={{ query }} label={t('save')} className="form save-filters">
          <TextField name="name" label={t('label')} maxLength={80} />
          <button className="btn quiet">{t('save')}</button>
        </Form>
      )}
      {saved.length > 0 && (
        <details className="unfold">
          <summary>{t('forget')}</summary>
          {saved.map(({ id, name }) => (
            <Form key={id} action={removeFilterAction} hidden={{ id }} className="form save-filters">
              <button className="btn quiet">{t('remove', { name })}</button>
            </Form>
          ))}
        </details>
      )}
    </>
  )
}
