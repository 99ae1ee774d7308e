import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { SubscriberList } from '@/components/newsletter/subscriber-list'
import { requireAdmin } from '@/lib/auth/session'
import { readParameters } from '@/lib/lists/parameters'
import { subscribersFilePath, subscribersPath } from '@/lib/newsletter/paths'
import { countSubscribersFor, listSubscribersFor } from '@/lib/newsletter/subscribers/queries'
import { subscriberParameters } from '@/lib/newsletter/subscribers/schema'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('newsletter.desk'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function SubscribersPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireAdmin()
  const language = pageLanguage(await params)
  const filters = readParameters(subscriberParameters, await searchParams)
  const [t, portal, subscribers, counts, zone] = await Promise.all([
    getTranslations('newsletter.desk'),
    getPortal(language),
    listSubscribersFor(viewer, language, filters),
    countSubscribersFor(viewer),
    getTimeZone(),
  ])
  const frame = { language, portal, viewer, path: subscribersPath, section: 'subscribers' as const }
  const file = (
    <a className="btn quiet" href={subscribersFilePath} download>
      {t('export')}
    </a>
  )
  return (
    <DeskPage {...frame} title={t('title')} actions={file}>
      <SubscriberList filters={filters} subscribers={subscribers} counts={counts} zone={zone} />
    </DeskPage>
  )
}
