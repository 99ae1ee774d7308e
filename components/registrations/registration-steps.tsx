import { useLocale, useTranslations } from 'next-intl'
import { signInPath, signUpPath } from '@/lib/accounts/paths'
import type { EventRecord } from '@/lib/events/record/queries'
import { groupPath } from '@/lib/groups/paths'
import { ownRegistrationsPath, registerPath } from '@/lib/registrations/paths'
import type { NextStep, Standing } from '@/lib/registrations/rules'
import { hostOf, safeHref } from '@/lib/richtext/addresses'

type Props = {
  event: Pick<EventRecord, 'slug' | 'group' | 'registrationUrl'>
  standing: Standing
}

/** What whoever reads the page of an event can do about their place there: links, since nothing is changed here. */
export function RegistrationSteps({ event, standing: { state, next } }: Props) {
  const t = useTranslations('registrations')
  const language = useLocale()
  const own = `/${language}${registerPath(event.slug)}`
  const may = (step: NextStep) => next.includes(step)
  return (
    <>
      {may('register') && <Button href={own} label={t('steps.register')} />}
      {may('signIn') && <SignIn back={own} />}
      {may('elsewhere') && <Elsewhere address={event.registrationUrl} />}
      {may('join') && event.group && <Join group={event.group} />}
      {may('accept') && <Button href={own} label={t('steps.accept')} />}
      {!may('accept') && may('cancel') && (
        <p>
          <a href={own}>{t(may('change') ? 'steps.change' : 'steps.see')}</a>
        </p>
      )}
      {(state === 'declined' || state === 'attended') && (
        <p>
          <a href={`/${language}${ownRegistrationsPath}`}>{t('steps.own')}</a>
        </p>
      )}
    </>
  )
}

/** One comes back to the same meeting after signing in, and after signing up too. */
function SignIn({ back }: { back: string }) {
  const t = useTranslations('registrations')
  const language = useLocale()
  return (
    <>
      <Button href={signInPath(language, back)} label={t('steps.signIn')} />
      <p className="meta">
        {t.rich('steps.signUp', {
          link: (text) => <a href={signUpPath(language, back)}>{text}</a>,
        })}
      </p>
    </>
  )
}

function Join({ group }: { group: { slug: string; name: string } }) {
  const t = useTranslations('registrations')
  const language = useLocale()
  return <Button href={`/${language}${groupPath(group.slug)}`} label={t('steps.join')} />
}

/** The way to a form that somebody else keeps. */
function Elsewhere({ address }: { address: string | null }) {
  const t = useTranslations('events')
  const href = safeHref(address)
  if (!href) return null
  return <Button href={href} label={t('registration.elsewhere', { host: hostOf(href) })} />
}

function Button({ href, label }: { href: string; label: string }) {
  return (
    <p>
      <a className="btn" href={href}>
        {label}
      </a>
    </p>
  )
}
