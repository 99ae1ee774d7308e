import { getTranslations } from 'next-intl/server'
import { AccountView } from '@/components/administration/account-view'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { accountDeskPath, accountNews, accountsPath } from '@/lib/accounts/desk/paths'
import { listGrantable } from '@/lib/accounts/desk/queries'
import { canRule } from '@/lib/accounts/policy'
import { getAccountFor } from '@/lib/accounts/queries'
import { requireEditor } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.accounts'), getPortal(language)])
  return privateMetadata(t('one'), portal.name)
}

export default async function AccountPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireEditor()
  const { id, ...rest } = await params
  const language = pageLanguage(rest)
  const given = (await searchParams).done
  const done = accountNews.find((news) => news === given)
  const [t, portal, account, grantable, zone] = await Promise.all([
    getTranslations('administration.accounts'),
    getPortal(language),
    getAccountFor(viewer, id, language),
    listGrantable(viewer, language),
    getTimeZone(),
  ])
  const frame = { language, portal, path: accountDeskPath(id) }
  if (!account) return <NotFoundPage {...frame} />
  return (
    <DeskPage {...frame} viewer={viewer} section="accounts" title={account.name}>
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <AccountView account={account} zone={zone} grantable={grantable} mayRule={canRule(viewer)} />
      <p>
        <a href={`/${language}${accountsPath}`}>{t('back')}</a>
      </p>
    </DeskPage>
  )
}
