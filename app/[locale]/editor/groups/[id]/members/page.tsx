import { getTranslations } from 'next-intl/server'
import { RequestList } from '@/components/administration/request-list'
import { DeskPage } from '@/components/desk/desk-page'
import { GroupDeskLinks } from '@/components/groups/group-desk-links'
import { InviteMember, MembersOfGroup } from '@/components/groups/members-of-group'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { listMembershipRequestsFor } from '@/lib/accounts/memberships/queries'
import { requireDesk } from '@/lib/auth/session'
import { getMembersFor } from '@/lib/groups/members/queries'
import { memberNews, membersPath } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('groups.members'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

/** Who belongs to a group by account, who asks to, and inviting others. */
export default async function MembersPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const said = (await searchParams).done
  const done = memberNews.find((news) => news === said)
  const [t, portal, group, requests, zone] = await Promise.all([
    getTranslations('groups.members'),
    getPortal(language),
    getMembersFor(viewer, id, language),
    listMembershipRequestsFor(viewer, language),
    getTimeZone(),
  ])
  const frame = { language, portal, path: membersPath(id) }
  if (!group) return <NotFoundPage {...frame} />
  const title = <span lang={foreign(group.language, language)}>{group.name}</span>
  return (
    <DeskPage {...frame} viewer={viewer} section="groups" title={title}>
      <GroupDeskLinks id={id} part="members" />
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <RequestList requests={requests.filter(({ of }) => of.id === id)} zone={zone} />
      <h2>{t('title')}</h2>
      <MembersOfGroup group={group} zone={zone} />
      <h2>{t('invite')}</h2>
      <InviteMember groupId={id} />
    </DeskPage>
  )
}
