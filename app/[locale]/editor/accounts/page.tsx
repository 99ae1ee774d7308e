import { getTranslations } from 'next-intl/server'
import { AccountList } from '@/components/administration/account-list'
import { RequestList } from '@/components/administration/request-list'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { EmptyState } from '@/components/ui/empty-state'
import { accountNews, accountsPath, invitationsPath } from '@/lib/accounts/desk/paths'
import { listMembershipRequestsFor } from '@/lib/accounts/memberships/queries'
import { canSeeAccounts, decidable } from '@/lib/accounts/policy'
import { listAccountsFor } from '@/lib/accounts/queries'
import { accountParameters } from '@/lib/accounts/schema'
import { requireDesk } from '@/lib/auth/session'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.accounts'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

/** Accounts to the staff; to leads of groups, who asks to join. */
export default async function AccountsPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const given = await searchParams
  const filters = readParameters(accountParameters, given)
  const done = accountNews.find((news) => news === given.done)
  const [t, portal, accounts, requests, zone] = await Promise.all([
    getTranslations('administration.accounts'),
    getPortal(language),
    listAccountsFor(viewer, filters),
    listMembershipRequestsFor(viewer, language),
    getTimeZone(),
  ])
  const frame = { language, portal, path: accountsPath }
  if (!decidable(viewer)) return <NotFoundPage {...frame} />
  const invitations = (
    <a className="btn quiet" href={`/${language}${invitationsPath}`}>
      {t('invitations')}
    </a>
  )
  return (
    <DeskPage {...frame} viewer={viewer} section="accounts" title={t('title')} actions={invitations}>
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <RequestList requests={requests} zone={zone} />
      {canSeeAccounts(viewer) ? (
        <AccountList filters={filters} accounts={accounts} zone={zone} />
      ) : (
        requests.length === 0 && <EmptyState title={t('noRequest')} />
      )}
    </DeskPage>
  )
}
