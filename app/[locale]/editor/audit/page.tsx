import { getTranslations } from 'next-intl/server'
import { AuditList } from '@/components/administration/audit-list'
import { DeskPage } from '@/components/desk/desk-page'
import { listAuditActionsFor, listAuditFor } from '@/lib/audit/queries'
import { auditParameters, auditPath } from '@/lib/audit/schema'
import { requireAdmin } from '@/lib/auth/session'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.audit'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function AuditPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireAdmin()
  const language = pageLanguage(await params)
  const filters = readParameters(auditParameters, await searchParams)
  const [t, portal, entries, actions, zone] = await Promise.all([
    getTranslations('administration.audit'),
    getPortal(language),
    listAuditFor(viewer, language, filters),
    listAuditActionsFor(viewer),
    getTimeZone(),
  ])
  const frame = { language, portal, viewer, path: auditPath, section: 'audit' as const, title: t('title') }
  return (
    <DeskPage {...frame}>
      <AuditList filters={filters} entries={entries} actions={actions} zone={zone} />
    </DeskPage>
  )
}
