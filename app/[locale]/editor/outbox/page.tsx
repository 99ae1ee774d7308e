import { getTranslations } from 'next-intl/server'
import { MailList } from '@/components/administration/mail-list'
import { DeskPage } from '@/components/desk/desk-page'
import { requireAdmin } from '@/lib/auth/session'
import { readParameters } from '@/lib/lists/parameters'
import { listMailsFor, sendsMail } from '@/lib/mail/queries'
import { mailParameters, outboxPath } from '@/lib/mail/schema'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.outbox'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function OutboxPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireAdmin()
  const language = pageLanguage(await params)
  const filters = readParameters(mailParameters, await searchParams)
  const [t, portal, mails, zone] = await Promise.all([
    getTranslations('administration.outbox'),
    getPortal(language),
    listMailsFor(viewer, filters),
    getTimeZone(),
  ])
  const frame = { language, portal, viewer, path: outboxPath, section: 'outbox' as const, title: t('title') }
  return (
    <DeskPage {...frame}>
      {!sendsMail() && <p className="notice">{t('noServer')}</p>}
      <MailList filters={filters} mails={mails} zone={zone} />
    </DeskPage>
  )
}
