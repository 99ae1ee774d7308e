import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { ClosingView } from '@/components/events/closing/closing-view'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { closingNews, closingPath } from '@/lib/events/closing/paths'
import { getEvidence } from '@/lib/events/evidence/queries'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('closing'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function ClosingPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const { done } = readParameters({ done: z.enum(closingNews) }, await searchParams)
  const known = z.uuid().safeParse(id).success
  const [t, portal, evidence] = await Promise.all([
    getTranslations('closing'),
    getPortal(language),
    known ? getEvidence(viewer, id, language) : null,
  ])
  const path = closingPath(id)
  if (!evidence) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <EventDeskPage
      {...{ id, language, portal, viewer }}
      part="closing"
      event={{ name: evidence.closing.title, nameLanguage: evidence.closing.titleLanguage }}
    >
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <div className="day">
        <ClosingView evidence={evidence} now={new Date()} />
      </div>
    </EventDeskPage>
  )
}
