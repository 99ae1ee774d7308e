import { getTranslations } from 'next-intl/server'
import { InvitationForm } from '@/components/administration/invitation-form'
import { InvitationList } from '@/components/administration/invitation-list'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { accountsPath, invitationNews, invitationsPath } from '@/lib/accounts/desk/paths'
import { listGrantable } from '@/lib/accounts/desk/queries'
import { listInvitationsFor } from '@/lib/accounts/invitations/queries'
import { canRule, canSeeAccounts, decidable } from '@/lib/accounts/policy'
import { requireDesk } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.invitations'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function InvitationsPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const given = (await searchParams).done
  const done = invitationNews.find((news) => news === given)
  const [t, portal, invitations, grantable, zone] = await Promise.all([
    getTranslations('administration.invitations'),
    getPortal(language),
    listInvitationsFor(viewer, language),
    listGrantable(viewer, language),
    getTimeZone(),
  ])
  const frame = { language, portal, path: invitationsPath }
  if (!decidable(viewer)) return <NotFoundPage {...frame} />
  return (
    <DeskPage {...frame} viewer={viewer} section="accounts" title={t('title')}>
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <h2>{t('new')}</h2>
      <InvitationForm
        grantable={grantable}
        mayRule={canRule(viewer)}
        mayOfferAccount={canSeeAccounts(viewer)}
      />
      <h2>{t('open')}</h2>
      <InvitationList invitations={invitations} zone={zone} />
      <p>
        <a href={`/${language}${accountsPath}`}>{t('back')}</a>
      </p>
    </DeskPage>
  )
}
