import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/articles/desk/article-buttons'
import { ArticleForm } from '@/components/articles/desk/article-form'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { newArticleAction } from '@/lib/articles/actions'
import { listArticleOptions } from '@/lib/articles/desk/options/queries'
import { emptyWords } from '@/lib/articles/drafts/rules'
import { deskPath } from '@/lib/articles/paths'
import { canHandTo, canStart } from '@/lib/articles/policy'
import { requireDesk } from '@/lib/auth/session'
import { isLanguage } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { sentIds } from '@/lib/documents/desk/rules'
import { getPortal } from '@/lib/portal/queries'
import { asUploadReason } from '@/lib/uploads/refusals'
import { listDocumentFiles } from '@/lib/uploads/waiting'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('new'), portal.name)
}

export default async function NewArticlePage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const asked = await searchParams
  const wanted = single(asked.language)
  const written = isLanguage(wanted) ? wanted : language
  const path = `${deskPath}/new`
  const [t, portal, options, waiting] = await Promise.all([
    getTranslations('articlesDesk'),
    getPortal(language),
    listArticleOptions(viewer, language, {}),
    listDocumentFiles(viewer),
  ])
  if (!canStart(viewer)) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <DeskPage {...{ language, path, portal, viewer }} section="articles" title={t('new')}>
      <ArticleForm
        action={newArticleAction}
        hidden={{ language: written }}
        language={written}
        words={emptyWords}
        relations={null}
        options={options}
        files={{
          waiting,
          sent: sentIds(single(asked.uploads)),
          refused: asUploadReason(single(asked.refused)),
        }}
        mayBeNobodys={canHandTo(viewer, null)}
      >
        <div className="actions">
          <Button intent="save" label={t('buttons.save')} />
          <Button intent="submit" label={t('buttons.submit')} quiet />
          <Button intent="preview" label={t('buttons.preview')} quiet />
        </div>
      </ArticleForm>
    </DeskPage>
  )
}
