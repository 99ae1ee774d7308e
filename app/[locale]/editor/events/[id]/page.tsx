import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { EventForm } from '@/components/events/desk/event-form'
import { EventOverview } from '@/components/events/desk/event-overview'
import { EventSections } from '@/components/events/desk/event-sections'
import { requireDesk } from '@/lib/auth/session'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import { listEventOptions } from '@/lib/events/desk/options/queries'
import { getEventFor, type DeskEvent } from '@/lib/events/desk/queries'
import { getEventOverview } from '@/lib/events/overview/queries'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('events', props)

export default async function EventDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, event, overview] = await Promise.all([
    getPortal(language),
    getEventFor(viewer, id, language, shown),
    getEventOverview(viewer, id),
  ])
  const options = event && (await listEventOptions(viewer, language, chosenOf(event)))
  return (
    <DeskRecordPage
      noun="events"
      {...{ id, language, shown, done, portal, viewer }}
      record={event?.record}
      before={
        overview && (
          <>
            <EventSections id={id} current="event" />
            <EventOverview id={id} overview={overview} />
          </>
        )
      }
    >
      {event && options && <EventForm shown={shown} event={event} options={options} />}
    </DeskRecordPage>
  )
}

function chosenOf({ fields }: DeskEvent) {
  const one = (name: string) => [fields[name] ?? []].flat()[0] || undefined
  const many = (name: string) => [fields[name] ?? []].flat()
  return {
    ...{ groupId: one('groupId'), cityId: one('cityId'), imageId: one('imageId'), timeZone: one('timeZone') },
    ...{ themeIds: many('themeIds'), projectIds: many('projectIds') },
  }
}
