import { getTranslations } from 'next-intl/server'
import { AcceptInvitation } from '@/components/accounts/accept-invitation'
import { AccountFrame } from '@/components/accounts/account-frame'
import { getInvitation } from '@/lib/accounts/invitations/queries'
import { getOwnAccount } from '@/lib/accounts/queries'
import { getViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateTokenPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateTokenPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.invitation'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function InvitationPage({ params }: PrivateTokenPageProps) {
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const [t, portal] = await Promise.all([getTranslations('account.invitation'), getPortal(language)])
  const invitation = await getInvitation(token, language)
  const viewer = await getViewer()
  const own = viewer && (await getOwnAccount(viewer))
  return (
    <AccountFrame language={language} path={`/invitation/${token}`} portal={portal} title={t('title')}>
      {invitation ? (
        <AcceptInvitation
          invitation={invitation}
          token={token}
          language={language}
          portal={portal.name}
          signedInAs={own?.email ?? null}
        />
      ) : (
        <p>{t('over')}</p>
      )}
    </AccountFrame>
  )
}
