import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { SecondFactorBegin, SecondFactorForm, SecondFactorOff } from '@/components/accounts/second-factor'
import { getOwnAccount } from '@/lib/accounts/queries'
import { getPendingSecondFactor } from '@/lib/accounts/second-factor/queries'
import { qrCode } from '@/lib/auth/qr'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.secondFactor'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function SecondFactorPage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.secondFactor'), getPortal(language)])
  const own = await getOwnAccount(viewer)
  const pending = await getPendingSecondFactor(viewer, portal.name)
  return (
    <AccountFrame
      language={language}
      path="/account/second-factor"
      portal={portal}
      title={t('title')}
      lead={t('about')}
      inside
    >
      {own?.secondFactor || pending ? (
        <SecondFactorForm
          pending={pending && { typed: pending.typed, qr: qrCode(pending.uri) }}
          left={own?.recoveryCodesLeft ?? 0}
        />
      ) : (
        <SecondFactorBegin />
      )}
      {own?.secondFactor && <SecondFactorOff />}
    </AccountFrame>
  )
}
