import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { LinkOver } from '@/components/accounts/link-over'
import { LinkedRegistration } from '@/components/registrations/linked-registration'
import { pageLanguage } from '@/lib/pages/language'
import {
  privateMetadata,
  single,
  type PrivatePageProps,
  type PrivateTokenPageProps,
} from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getAskedOf, getTyped } from '@/lib/registrations/form/queries'
import { ownRegistrationsPath, registrationPath } from '@/lib/registrations/paths'
import { listParticipants } from '@/lib/registrations/participants/queries'
import { getLinkedRegistration } from '@/lib/registrations/record/queries'

type Props = PrivateTokenPageProps & Pick<PrivatePageProps, 'searchParams'>

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('registrations'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

/** A registration for who holds the link of a mail: seen, changed and cancelled without an account. */
export default async function LinkedRegistrationPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const query = await searchParams
  const [t, portal, own] = await Promise.all([
    getTranslations('registrations'),
    getPortal(language),
    getLinkedRegistration(token, language),
  ])
  const path = registrationPath(token)
  if (!own)
    return (
      <AccountFrame language={language} path={path} portal={portal} title={t('title')}>
        <LinkOver text={t('over')} href={`/${language}${ownRegistrationsPath}`} label={t('steps.own')} />
      </AccountFrame>
    )
  const asked = await getAskedOf(own.id, language)
  return (
    <LinkedRegistration
      {...{ language, portal, own, token, asked }}
      participants={await listParticipants(own.id)}
      known={asked ? await getTyped(own.id, asked) : {}}
      doing={query.cancel ? 'cancel' : query.change ? 'change' : null}
      done={single(query.done)}
    />
  )
}
