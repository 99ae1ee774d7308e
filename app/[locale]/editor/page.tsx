import { getTranslations } from 'next-intl/server'
import { ArticleNeeds } from '@/components/articles/desk/article-needs'
import { DeskPage } from '@/components/desk/desk-page'
import { listNeedsFor } from '@/lib/articles/desk/needs/queries'
import { deskPath } from '@/lib/articles/paths'
import { canStart } from '@/lib/articles/policy'
import { requireDesk } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('desk'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function EditorPage({ params }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const [t, words, portal, articles] = await Promise.all([
    getTranslations('desk'),
    getTranslations('articlesDesk'),
    getPortal(language),
    listNeedsFor(viewer),
  ])
  return (
    <DeskPage
      language={language}
      path="/editor"
      portal={portal}
      viewer={viewer}
      title={t('title')}
      actions={
        canStart(viewer) && (
          <a className="btn" href={`/${language}${deskPath}/new`}>
            {words('new')}
          </a>
        )
      }
    >
      <h2>{t('needsYou')}</h2>
      {articles.length > 0 ? <ArticleNeeds needs={articles} /> : <p>{t('nothing')}</p>}
    </DeskPage>
  )
}
