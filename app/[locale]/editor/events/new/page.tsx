import { DeskNewPage } from '@/components/desk/desk-new-page'
import { EventForm } from '@/components/events/desk/event-form'
import { NotAllowed, requireDesk } from '@/lib/auth/session'
import { mayOpen } from '@/lib/desk/editable'
import { newMetadata } from '@/lib/desk/pages'
import { listEventOptions } from '@/lib/events/desk/options/queries'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

export const generateMetadata = (props: PrivatePageProps) => newMetadata('events', props)

export default async function NewEventPage({ params }: PrivatePageProps) {
  const viewer = await requireDesk()
  if (!mayOpen(viewer, 'events')) throw new NotAllowed(true)
  const language = pageLanguage(await params)
  const [portal, options, timeZone] = await Promise.all([
    getPortal(language),
    listEventOptions(viewer, language),
    getTimeZone(),
  ])
  const [onlyGroup] = viewer.leadOf
  const usual = {
    ...{ timeZone, languages: [language], registration: 'everyone', waitingList: 'on', reminderHours: '24' },
    ...(viewer.leadOf.length === 1 && onlyGroup && { groupId: onlyGroup, registration: 'members' }),
  }
  return (
    <DeskNewPage noun="events" {...{ language, portal, viewer }}>
      <EventForm shown={language} options={options} usual={usual} />
    </DeskNewPage>
  )
}
