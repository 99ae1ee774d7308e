import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { CollectSlides } from '@/components/events/slides/collect-slides'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { eventSlidesPath, slidesNews } from '@/lib/events/slides/paths'
import { getEventSlides } from '@/lib/events/slides/queries'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

/** `ask` names a contribution and who gives it. */
const parameters = { done: z.enum(slidesNews), ask: z.string().max(80) }

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('slidesByLink'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function EventSlidesPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const { done, ask } = readParameters(parameters, await searchParams)
  const known = z.uuid().safeParse(id).success
  const [t, portal, slides] = await Promise.all([
    getTranslations('slidesByLink'),
    getPortal(language),
    known ? getEventSlides(viewer, id, language) : null,
  ])
  if (!slides) return <NotFoundPage language={language} path={eventSlidesPath(id)} portal={portal} />
  const event = { name: slides.title, nameLanguage: slides.titleLanguage }
  return (
    <EventDeskPage {...{ id, event, language, portal, viewer }} part="slides">
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <div className="day">
        <CollectSlides slides={slides} now={new Date()} asking={ask} />
      </div>
    </EventDeskPage>
  )
}
