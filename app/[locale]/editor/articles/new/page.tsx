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
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('new'), portal.name)
}

export default async function NewArticlePage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const asked = single((await searchParams).language)
  const written = isLanguage(asked) ? asked : language
  const path = `${deskPath}/new`
  const [t, portal, options] = await Promise.all([
    getTranslations('articlesDesk'),
    getPortal(language),
    listArticleOptions(viewer, language, {}),
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
