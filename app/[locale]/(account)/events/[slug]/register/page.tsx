import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { RegisterPage } from '@/components/registrations/register-page'
import { requireViewer } from '@/lib/auth/session'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getAsked, getAskedOf, getTyped } from '@/lib/registrations/form/queries'
import { registerPath } from '@/lib/registrations/paths'
import { listParticipants } from '@/lib/registrations/participants/queries'
import { getEventToRegister, getKnownDetails, getStanding } from '@/lib/registrations/record/queries'

type Props = RecordPageProps & Pick<PrivatePageProps, 'searchParams'>

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [t, portal, event] = await Promise.all([
    getTranslations('registrations'),
    getPortal(language),
    getEventToRegister(slug, language),
  ])
  return privateMetadata(event?.published ? t('page.title', { event: event.title }) : t('title'), portal.name)
}

/** Where one registers, and afterwards sees, changes and cancels it. Visitors are sent to sign in, and come back. */
export default async function RegistrationPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const query = await searchParams
  const [portal, event] = await Promise.all([getPortal(language), getEventToRegister(slug, language)])
  const token = single(query.invitation)
  const stands = event && (await getStanding(viewer, event.id, language, { token }))
  if (!event || !stands || (!stands.own && !event.published))
    return <NotFoundPage language={language} path={registerPath(slug)} portal={portal} />
  const { own, standing } = stands
  const [asked, account, participants] = await Promise.all([
    own ? getAskedOf(own.id, language) : getAsked(event.id, language),
    getKnownDetails(viewer),
    own ? listParticipants(own.id) : [],
  ])
  const known = own && asked ? await getTyped(own.id, asked) : typedOf(account)
  const doing = own && query.cancel ? 'cancel' : own && query.change ? 'change' : null
  return (
    <RegisterPage
      {...{ language, portal, event, standing, own, asked, known, participants, doing }}
      invitation={token}
      done={single(query.done)}
    />
  )
}

function typedOf(account: Awaited<ReturnType<typeof getKnownDetails>>): Record<string, string[]> {
  const { name, organisation, country } = account ?? {}
  return Object.fromEntries(
    Object.entries({ name, organisation, country }).map(([field, value]) => [field, value ? [value] : []]),
  )
}
