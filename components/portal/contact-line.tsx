import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { portalPagePath } from '@/lib/portal/paths'
import type { PortalDetails } from '@/lib/portal/details/queries'

/** Whom to write to, or that nobody has been named yet. */
export function ContactLine({
  of: namespace,
  details,
}: {
  of: 'accessibility' | 'privacy'
  details: PortalDetails
}) {
  return namespace === 'privacy' ? <ForPrivacy details={details} /> : <ForAccessibility details={details} />
}

function ForPrivacy({ details }: { details: PortalDetails }) {
  const t = useTranslations('privacy')
  const about = useAbout()
  if (!isNamed(details)) return <p>{t.rich('rights.nobody', { about })}</p>
  return <p>{t.rich('rights.write', { address: () => <Addresses key="address" details={details} /> })}</p>
}

function ForAccessibility({ details }: { details: PortalDetails }) {
  const t = useTranslations('accessibility')
  const about = useAbout()
  if (!isNamed(details)) return <p>{t.rich('feedback.nobody', { about })}</p>
  return <p>{t.rich('feedback.write', { address: () => <Addresses key="address" details={details} /> })}</p>
}

function useAbout() {
  const language = useLocale()
  return function About(words: ReactNode) {
    return (
      <a key="about" href={`/${language}${portalPagePath('about')}`}>
        {words}
      </a>
    )
  }
}

function isNamed({ contactEmail, contactAddress }: PortalDetails): boolean {
  return Boolean(contactEmail || contactAddress)
}

function Addresses({ details: { contactEmail, contactAddress } }: { details: PortalDetails }) {
  return (
    <>
      {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
      {contactEmail && contactAddress && ' · '}
      {contactAddress}
    </>
  )
}
