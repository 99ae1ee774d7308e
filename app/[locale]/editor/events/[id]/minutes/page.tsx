import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { MinutesOutcomes } from '@/components/events/minutes/minutes-outcomes'
import { MinutesSections } from '@/components/events/minutes/minutes-sections'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { minutesNews, minutesPath } from '@/lib/events/minutes/paths'
import { getMinutes } from '@/lib/events/minutes/queries'
import { listOutcomes } from '@/lib/events/outcomes/queries'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

const one = z.union([z.literal('new'), z.uuid()])
const parameters = { section: one, outcome: one, done: z.enum(minutesNews) }

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('minutes'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function MinutesPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const { section, outcome, done } = readParameters(parameters, await searchParams)
  const known = z.uuid().safeParse(id).success
  const [t, portal, zone, minutes, outcomes] = await Promise.all([
    getTranslations('minutes'),
    getPortal(language),
    getTimeZone(),
    known ? getMinutes(viewer, id, language) : null,
    known ? listOutcomes(viewer, id) : [],
  ])
  const path = minutesPath(id)
  if (!minutes) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <EventDeskPage
      {...{ id, language, portal, viewer }}
      part="minutes"
      event={{ name: minutes.title, nameLanguage: minutes.titleLanguage }}
    >
      <div className="day">
        {done && (
          <p className="notice" role="status">
            {t(`news.${done}`)}
          </p>
        )}
        <MinutesSections minutes={minutes} open={section} zone={zone} />
        <MinutesOutcomes eventId={id} outcomes={outcomes} open={section ? undefined : outcome} />
      </div>
    </EventDeskPage>
  )
}
