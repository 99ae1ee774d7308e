import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { OwnRegistrations } from '@/components/registrations/own-registrations'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { listOwnRegistrations } from '@/lib/registrations/own/listing/queries'
import { ownRegistrationsPath } from '@/lib/registrations/paths'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('registrations'), getPortal(language)])
  return privateMetadata(t('list.title'), portal.name)
}

export default async function OwnRegistrationsPage({ params }: PrivatePageProps) {
  const viewer = await requireViewer()
  const language = pageLanguage(await params)
  const [t, portal, registrations] = await Promise.all([
    getTranslations('registrations'),
    getPortal(language),
    listOwnRegistrations(viewer, language),
  ])
  return (
    <AccountFrame
      language={language}
      path={ownRegistrationsPath}
      portal={portal}
      title={t('list.title')}
      inside
    >
      <OwnRegistrations {...registrations} />
    </AccountFrame>
  )
}
