import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EventReading } from '@/components/events/event-reading'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { requireDesk } from '@/lib/auth/session'
import { recordMetadata } from '@/lib/desk/pages'
import { deskRecordPath } from '@/lib/desk/filters'
import { deskEventPath } from '@/lib/events/paths'
import { getEventPreview } from '@/lib/events/previews/queries'
import { isLanguage, languages } from '@/lib/i18n/languages'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('events', props)

export default async function EventPreviewPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const asked = readParameters({ language: z.enum(languages) }, await searchParams)
  const shown = isLanguage(asked.language) ? asked.language : language
  const path = deskEventPath(id, 'preview')
  const [t, portal, event] = await Promise.all([
    getTranslations('eventsDesk.preview'),
    getPortal(language),
    getEventPreview(viewer, id, shown),
  ])
  if (!event) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <SitePage language={language} path={path} portal={portal} section="events">
      <div className="wrap">
        <p className="notice">
          {t('notice')}{' '}
          <a href={`/${language}${deskRecordPath('events', id, { language: shown })}`}>{t('back')}</a>
        </p>
      </div>
      <EventReading event={event} language={language} panel={null} />
    </SitePage>
  )
}
