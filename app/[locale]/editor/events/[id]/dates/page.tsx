import { z } from 'zod'
import { EventDates } from '@/components/events/desk/event-dates'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { getRecordFor } from '@/lib/desk/get-record'
import { recordMetadata } from '@/lib/desk/pages'
import { getEventOverview } from '@/lib/events/overview/queries'
import { deskEventPath, eventNews } from '@/lib/events/paths'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('events', props)

export default async function DatesDeskPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const { done } = readParameters({ done: z.enum(eventNews) }, await searchParams)
  const [portal, record, overview] = await Promise.all([
    getPortal(language),
    getRecordFor(viewer, 'events', id, language),
    getEventOverview(viewer, id),
  ])
  if (!record || !overview)
    return <NotFoundPage language={language} path={deskEventPath(id, 'dates')} portal={portal} />
  return (
    <EventDeskPage {...{ id, language, portal, viewer, done }} part="dates" event={record}>
      <EventDates id={id} name={record.name} overview={overview} />
    </EventDeskPage>
  )
}
