import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EventDeskPage } from '@/components/events/desk/event-desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { AddPerson } from '@/components/registrations/desk/add-person'
import { CancelFor } from '@/components/registrations/desk/cancel-for'
import { ChoiceCounts, EventCounts } from '@/components/registrations/desk/event-counts'
import { EventInvitationsView } from '@/components/registrations/desk/event-invitations'
import { RegistrationList } from '@/components/registrations/desk/registration-list'
import { requireDesk } from '@/lib/auth/session'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { listEventInvitationsFor } from '@/lib/registrations/invitations/queries'
import { getRegistrationName, getRunEvent } from '@/lib/registrations/organiser/event/queries'
import { countRegistrationsFor, listRegistrationsFor } from '@/lib/registrations/organiser/queries'
import {
  registrationNews,
  registrationParameters,
  registrationsPath,
} from '@/lib/registrations/organiser/schema'

const parameters = { ...registrationParameters, done: z.enum(registrationNews), cancel: z.uuid() }

export async function generateMetadata({ params }: PrivateRecordPageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('registrations.desk'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

/** Who registered for a meeting, for who runs it. */
export default async function RegistrationsPage({ params, searchParams }: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, ...rest } = await params
  const language = pageLanguage(rest)
  const { done, cancel, ...filters } = readParameters(parameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('registrations.desk'), getPortal(language)])
  const event = z.uuid().safeParse(id).success ? await getRunEvent(viewer, id, language) : null
  const [registrations, counts, invitations] = await Promise.all([
    event && listRegistrationsFor(viewer, id, filters),
    event && countRegistrationsFor(viewer, id),
    event && listEventInvitationsFor(viewer, id),
  ])
  if (!event || !registrations || !counts || !invitations)
    return <NotFoundPage language={language} path={registrationsPath(id)} portal={portal} />
  const name = cancel && (await getRegistrationName(viewer, cancel))
  return (
    <EventDeskPage id={id} part="registrations" {...{ event, language, portal, viewer }}>
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      {name && <CancelFor eventId={id} id={cancel} name={name} />}
      <EventCounts counts={counts} />
      <ChoiceCounts event={event} />
      <p>
        <a href={`/api/desk/events/${id}/registrations?language=${language}`}>{t('export')}</a>
      </p>
      <RegistrationList event={event} filters={filters} registrations={registrations} />
      <section className="section" aria-labelledby="add">
        <h2 id="add">{t('add.title')}</h2>
        <div>
          <AddPerson event={event} language={language} />
        </div>
      </section>
      <section className="section" aria-labelledby="invite">
        <h2 id="invite">{t('invite.title')}</h2>
        <div>
          <EventInvitationsView event={event} invitations={invitations} language={language} />
        </div>
      </section>
    </EventDeskPage>
  )
}
