import { z } from 'zod'
import { OneLine, OneTalk, WholeAgenda } from '@/components/events/desk/agenda-parts'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { getRecordFor } from '@/lib/desk/get-record'
import { listOptions } from '@/lib/desk/options'
import { recordMetadata } from '@/lib/desk/pages'
import { listDocuments } from '@/lib/events/desk/options/queries'
import { deskEventPath, eventNews } from '@/lib/events/paths'
import { getAgendaFor } from '@/lib/events/sessions/desk/queries'
import { isLanguage, languages } from '@/lib/i18n/languages'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { EventSessionKind } from '@/prisma/generated/enums'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('events', props)

const which = z.union([z.literal('new'), z.uuid()])
const parameters = {
  language: z.enum(languages),
  line: which,
  talk: which,
  kind: z.enum(EventSessionKind),
  done: z.enum(eventNews),
}

export default async function AgendaDeskPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const asked = readParameters(parameters, await searchParams)
  const shown = isLanguage(asked.language) ? asked.language : language
  const [portal, record, agenda] = await Promise.all([
    getPortal(language),
    getRecordFor(viewer, 'events', id, language),
    getAgendaFor(viewer, id, language, shown),
  ])
  const line = agenda?.lines.find((one) => one.id === asked.line)
  const isThere = asked.line === undefined || asked.line === 'new' || line !== undefined
  if (!record || !agenda || !isThere)
    return <NotFoundPage language={language} path={deskEventPath(id, 'agenda')} portal={portal} />
  const { kind = 'session', done, talk } = asked
  const part = { eventId: id, agenda, shown }
  return (
    <EventDeskPage {...{ id, language, portal, viewer, done }} part="agenda" event={record}>
      {line && talk ? (
        <OneTalk {...part} line={line} talk={talk} options={await talkOptions(line)} />
      ) : asked.line ? (
        <OneLine {...part} kind={kind} line={line} />
      ) : (
        <WholeAgenda {...part} record={record} language={language} />
      )}
    </EventDeskPage>
  )

  async function talkOptions({ talks }: NonNullable<typeof line>) {
    const chosen = talks.find((one) => one.id === talk)?.documentIds ?? []
    const [people, documents] = await Promise.all([
      listOptions(viewer, 'people', language),
      listDocuments(viewer, language, chosen),
    ])
    return { people, documents }
  }
}
