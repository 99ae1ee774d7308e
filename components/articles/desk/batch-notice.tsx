import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { undoAction } from '@/lib/articles/desk/actions'
import type { Batch } from '@/lib/articles/bulk/batches/queries'

const told = ['own-work', 'incomplete', 'changed-meanwhile', 'not-found'] as const

/** What was done to several stories, what could not be, and the way back. */
export function BatchNotice({ batch, made }: { batch: string; made: Batch | null }) {
  const t = useTranslations('articlesDesk')
  if (!made) return null
  return (
    <div className="notice notice-undo">
      <div role="status">
        <p>{t(`list.done.${made.verb}`, { count: made.done.length })}</p>
        {made.refused.map(({ id, language, reason, missing }) => (
          <p key={`${id} ${language}`}>
            {t('list.refused', { title: made.titles[id] || t('untitled') })}:{' '}
            {t(`list.reasons.${told.find((one) => one === reason) ?? 'not-found'}`)}
            {missing.length > 0 &&
              ` (${missing.map((check) => t(`checks.findings.${check}`, { at: '' })).join(', ')})`}
          </p>
        ))}
      </div>
      {made.done.length > 0 && (
        <Form action={undoAction} hidden={{ batch }} label={t('buttons.undo')} className="">
          <button className="btn quiet">{t('buttons.undo')}</button>
        </Form>
      )}
    </div>
  )
}
