import { useTranslations } from 'next-intl'
import { Select, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { assignAction, discardAction, duplicateAction, moveAction } from '@/lib/articles/desk/actions'
import type { DeskArticle } from '@/lib/articles/desk/record/queries'
import { shareAction, unshareAction } from '@/lib/articles/previews/sharing/actions'
import type { Colleague } from '@/lib/articles/review/queries'

type Props = { article: DeskArticle; colleagues: readonly Colleague[]; mayMove: boolean }

/** What can be done with a story beside writing it. */
export function ArticleMore({ article, colleagues, mayMove }: Props) {
  const t = useTranslations('articlesDesk')
  const { id, language, may, draft } = article
  const hidden = { id, language }
  return (
    <>
      {may.review && draft && <Assign article={article} colleagues={colleagues} />}
      {may.edit && draft && (
        <section aria-label={t('preview.sharing')}>
          <h2>{t('preview.sharing')}</h2>
          <p className="hint">{t('preview.hint', { days: 7 })}</p>
          <Form action={shareAction} hidden={hidden} label={t('buttons.share')} className="">
            <button className="btn quiet">{t('buttons.share')}</button>
          </Form>
          <Form action={unshareAction} hidden={hidden} label={t('buttons.unshare')} className="">
            <button className="btn quiet">{t('buttons.unshare')}</button>
          </Form>
        </section>
      )}
      {mayMove && (
        <section aria-label={t('more.address')}>
          <h2>{t('more.address')}</h2>
          <Form action={moveAction} hidden={{ id, version: article.recordVersion }} label={t('more.address')}>
            <TextField
              name="slug"
              label={t('more.address')}
              hint={t('more.addressHint')}
              value={article.slug}
            />
            <div className="actions">
              <button className="btn quiet">{t('buttons.move')}</button>
            </div>
          </Form>
        </section>
      )}
      {may.discard && <Discard article={article} />}
      {may.edit && (
        <Form action={duplicateAction} hidden={hidden} label={t('buttons.duplicate')} className="">
          <button className="btn quiet">{t('buttons.duplicate')}</button>
        </Form>
      )}
    </>
  )
}

/** Says which story it is before anything of it goes. */
function Discard({ article }: Pick<Props, 'article'>) {
  const t = useTranslations('articlesDesk')
  const { id, language, version, liveTitle } = article
  return (
    <details className="unfold">
      <summary>{t('buttons.discard')}</summary>
      <Form action={discardAction} hidden={{ id, language, version }} label={t('buttons.discard')}>
        <TextField
          name="confirmation"
          label={t('discard.title')}
          hint={t('discard.hint', { title: liveTitle ?? '' })}
        />
        <div className="actions">
          <button className="btn quiet">{t('buttons.discard')}</button>
        </div>
      </Form>
    </details>
  )
}

function Assign({ article, colleagues }: Omit<Props, 'mayMove'>) {
  const t = useTranslations('articlesDesk')
  const { id, language, draft } = article
  return (
    <section aria-label={t('assign.title')}>
      <h2>{t('assign.title')}</h2>
      <Form action={assignAction} hidden={{ id, language }} label={t('assign.title')}>
        <Select
          name="assigneeId"
          label={t('assign.assignee')}
          none={t('assign.nobody')}
          value={draft?.assigneeId ?? ''}
          choices={colleagues.map((one) => ({ value: one.id, label: one.name }))}
        />
        <TextField
          name="dueOn"
          type="date"
          label={t('assign.due')}
          value={draft?.dueOn?.toISOString().slice(0, 10) ?? ''}
          optional
        />
        <div className="actions">
          <button className="btn quiet">{t('buttons.assign')}</button>
        </div>
      </Form>
    </section>
  )
}
