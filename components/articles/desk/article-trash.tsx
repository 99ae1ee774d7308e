import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { deleteAction, restoreAction, trashAction } from '@/lib/articles/desk/actions'
import type { DeskArticle } from '@/lib/articles/desk/record/queries'
import type { Use } from '@/lib/articles/trash/queries'

type Props = { article: DeskArticle; uses: readonly Use[] }

/** The way into the trash, out of it and past it, with what would miss the story. */
export function ArticleTrash({ article, uses }: Props) {
  const t = useTranslations('articlesDesk')
  const { may, id, language } = article
  if (!may.trash && !may.restore && !may.remove) return null
  const hidden = { id, language }
  return (
    <section aria-label={t('more.trash')}>
      <h2>{t('more.trash')}</h2>
      <Uses uses={uses} />
      {may.trash && (
        <Form action={trashAction} hidden={hidden} label={t('buttons.trash')} className="">
          <p className="hint">{t('more.trashHint')}</p>
          <button className="btn quiet">{t('buttons.trash')}</button>
        </Form>
      )}
      {may.restore && (
        <Form action={restoreAction} hidden={hidden} label={t('buttons.restore')} className="">
          <button className="btn">{t('buttons.restore')}</button>
        </Form>
      )}
      {may.remove && (
        <Form action={deleteAction} hidden={hidden} label={t('buttons.delete')} className="">
          <p className="hint">{t('more.deleteHint')}</p>
          <button className="btn quiet">{t('buttons.delete')}</button>
        </Form>
      )}
    </section>
  )
}

function Uses({ uses }: { uses: readonly Use[] }) {
  const t = useTranslations('articlesDesk.more')
  const kinds = useTranslations('administration.kinds')
  const others = uses.filter(({ kind }) => kind !== 'quote')
  if (others.length === 0) return <p>{t('unused')}</p>
  return (
    <>
      <p>{t('uses')}</p>
      <ul>
        {others.map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`}>
            {kinds(kind)}: {title}
          </li>
        ))}
      </ul>
    </>
  )
}
