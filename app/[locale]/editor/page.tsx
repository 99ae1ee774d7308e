import { getTranslations } from 'next-intl/server'
import { ArticleNeeds } from '@/components/articles/desk/article-needs'
import { DeskPage } from '@/components/desk/desk-page'
import { WaitingPeople } from '@/components/desk/waiting-people'
import { EventNeeds } from '@/components/events/desk/event-needs'
import { listMembershipRequestsFor } from '@/lib/accounts/memberships/queries'
import { listNeedsFor } from '@/lib/articles/desk/needs/queries'
import { deskPath } from '@/lib/articles/paths'
import { canStart } from '@/lib/articles/policy'
import { requireDesk } from '@/lib/auth/session'
import { listEventNeedsFor } from '@/lib/events/needs/queries'
import { countWaitingFor } from '@/lib/help-requests/desk/queries'
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
  const [t, words, portal, articles, events, memberships, requests] = await Promise.all([
    getTranslations('desk'),
    getTranslations('articlesDesk'),
    getPortal(language),
    listNeedsFor(viewer),
    listEventNeedsFor(viewer, language),
    listMembershipRequestsFor(viewer, language),
    countWaitingFor(viewer),
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
      {articles.length + events.length + memberships.length + requests === 0 && <p>{t('nothing')}</p>}
      {memberships.length + requests > 0 && (
        <WaitingPeople memberships={memberships.length} requests={requests} />
      )}
      {events.length > 0 && <EventNeeds needs={events} />}
      {articles.length > 0 && <ArticleNeeds needs={articles} />}
    </DeskPage>
  )
}
