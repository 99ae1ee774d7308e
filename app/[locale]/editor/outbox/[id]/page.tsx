import { getTranslations } from 'next-intl/server'
import { MailView } from '@/components/administration/mail-view'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireAdmin } from '@/lib/auth/session'
import { getMailFor } from '@/lib/mail/queries'
import { mailDone, mailPath, outboxPath } from '@/lib/mail/schema'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.outbox'), getPortal(language)])
  return privateMetadata(t('one'), portal.name)
}

export default async function MailPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireAdmin()
  const { id, ...rest } = await params
  const language = pageLanguage(rest)
  const done = mailDone.safeParse((await searchParams).done).data
  const [t, portal, mail, zone] = await Promise.all([
    getTranslations('administration.outbox'),
    getPortal(language),
    getMailFor(viewer, id),
    getTimeZone(),
  ])
  const frame = { language, portal, path: mailPath(id) }
  if (!mail) return <NotFoundPage {...frame} />
  return (
    <DeskPage {...frame} viewer={viewer} section="outbox" title={mail.subject} lang={mail.language}>
      {done && (
        <p className="notice" role="status">
          {t(`done.${done}`)}
        </p>
      )}
      <MailView mail={mail} zone={zone} origin={portal.url} />
      <p>
        <a href={`/${language}${outboxPath}`}>{t('back')}</a>
      </p>
    </DeskPage>
  )
}
