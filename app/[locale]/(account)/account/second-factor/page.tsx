import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import {
  SecondFactorBegin,
  SecondFactorConfirm,
  SecondFactorOff,
  SecondFactorRenew,
} from '@/components/accounts/second-factor'
import { getOwnAccount } from '@/lib/accounts/queries'
import { getPendingSecondFactor } from '@/lib/accounts/second-factor/queries'
import { qrCode } from '@/lib/auth/qr'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.secondFactor'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function SecondFactorPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.secondFactor'), getPortal(language)])
  const own = await getOwnAccount(viewer)
  // A secret is shown to who has just begun. One that waits from before may have been seen by others.
  const begun = single((await searchParams).begun) !== undefined
  const pending = begun ? await getPendingSecondFactor(viewer, portal.name) : null
  const isOn = own?.secondFactor ?? false
  const hasPassword = own?.hasPassword ?? true
  return (
    <AccountFrame
      language={language}
      path="/account/second-factor"
      portal={portal}
      title={t('title')}
      lead={t('about')}
      inside
    >
      {(pending || (begun && isOn)) && (
        <SecondFactorConfirm
          pending={pending && { typed: pending.typed, qr: qrCode(pending.uri) }}
          hasPassword={hasPassword}
        />
      )}
      {!isOn && !pending && <SecondFactorBegin hasPassword={hasPassword} />}
      {isOn && <SecondFactorRenew left={own?.recoveryCodesLeft ?? 0} hasPassword={hasPassword} />}
      {isOn && <SecondFactorOff />}
    </AccountFrame>
  )
}
