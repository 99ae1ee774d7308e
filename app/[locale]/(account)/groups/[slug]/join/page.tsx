import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { JoinGroup } from '@/components/groups/join-group'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { getOwnMembership } from '@/lib/accounts/memberships/queries'
import { requireViewer } from '@/lib/auth/session'
import { groupPath, joinNews, joinPath } from '@/lib/groups/paths'
import { getPublishedGroup } from '@/lib/groups/record/queries'
import { pageLanguage } from '@/lib/pages/language'
import { notFoundMetadata } from '@/lib/pages/metadata'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

type Props = Pick<PrivatePageProps, 'searchParams'> & { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [t, portal, group] = await Promise.all([
    getTranslations('groups.join'),
    getPortal(language),
    getPublishedGroup(language, slug),
  ])
  return group ? privateMetadata(t('title', { name: group.name }), portal.name) : notFoundMetadata()
}

/** Asks to join a group, or leaves it. Visitors sign in on their way here and come back to it. */
export default async function JoinGroupPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { locale, slug } = await params
  const said = (await searchParams).done
  const done = joinNews.find((news) => news === said)
  const language = pageLanguage({ locale })
  const [t, portal, group] = await Promise.all([
    getTranslations('groups.join'),
    getPortal(language),
    getPublishedGroup(language, slug),
  ])
  const frame = { language, portal, path: joinPath(slug) }
  if (!group) return <NotFoundPage {...frame} />
  const membership = await getOwnMembership(viewer, group.id)
  // Decided meanwhile, what was done last is no news any more.
  const isNews = done && membership?.state === (done === 'asked' ? 'requested' : 'ended')
  const notice = isNews ? t(`news.${done}`) : undefined
  return (
    <AccountFrame {...frame} title={t('title', { name: group.name })} notice={notice}>
      <JoinGroup group={group} membership={membership} />
      <p>
        <a href={`/${language}${groupPath(slug)}`}>{t('back', { name: group.name })}</a>
      </p>
    </AccountFrame>
  )
}
