import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { DeskPage } from '@/components/desk/desk-page'
import { BackLink } from '@/components/desk/back-link'
import { EventSections } from '@/components/events/desk/event-sections'
import type { Viewer } from '@/lib/auth/session'
import { deskEventPath, type DeskEventPart, type EventNews } from '@/lib/events/paths'
import type { Language } from '@/lib/i18n/languages'
import { foreign } from '@/lib/i18n/translation'
import type { Portal } from '@/lib/portal/queries'

type Props = {
  id: string
  part: DeskEventPart
  event: { name: string; nameLanguage: string }
  language: Language
  portal: Portal
  viewer: Viewer
  /** What was just done. */
  done?: EventNews | undefined
  children: ReactNode
}

/** The frame of the pages of one meeting at the desk beside its form. */
export function EventDeskPage({ id, part, event, language, portal, viewer, done, children }: Props) {
  const t = useTranslations('eventsDesk.news')
  return (
    <DeskPage
      {...{ language, portal, viewer }}
      path={deskEventPath(id, part)}
      section="events"
      title={event.name}
      lang={foreign(event.nameLanguage, language)}
    >
      <BackLink noun="events" />
      <EventSections id={id} current={part} />
      {done && (
        <p className="notice" role="status">
          {t(done)}
        </p>
      )}
      {children}
    </DeskPage>
  )
}
