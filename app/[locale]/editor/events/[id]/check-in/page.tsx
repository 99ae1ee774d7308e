import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { CheckIn } from '@/components/registrations/check-in/check-in'
import { requireDesk } from '@/lib/auth/session'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { checkInNews, checkInPath } from '@/lib/registrations/check-in/paths'
import { getDoor } from '@/lib/registrations/check-in/queries'
import { addHeader } from '@/lib/server/reading'

const parameters = {
  q: z.string().trim().max(200),
  done: z.enum(checkInNews),
  who: z.string().max(200),
  'walk-in': z.literal('1'),
}

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('checkIn'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function CheckInPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const asked = readParameters(parameters, await searchParams)
  const known = z.uuid().safeParse(id).success
  const [t, portal, door] = await Promise.all([
    getTranslations('checkIn'),
    getPortal(language),
    known ? getDoor(viewer, id, language, asked.q) : null,
  ])
  if (!door) return <NotFoundPage language={language} path={checkInPath(id)} portal={portal} />
  // The only page that may look through the camera, and only for itself.
  addHeader('Permissions-Policy', 'camera=(self), geolocation=(), microphone=(), browsing-topics=()')
  const event = { name: door.title, nameLanguage: door.titleLanguage }
  return (
    <EventDeskPage {...{ id, event, language, portal, viewer }} part="check-in">
      {asked.done && (
        <p className="notice" role="status">
          {t(`news.${asked.done}`, { name: asked.who ?? '' })}
        </p>
      )}
      <CheckIn door={door} q={asked.q} walkIn={asked['walk-in'] !== undefined} />
    </EventDeskPage>
  )
}
