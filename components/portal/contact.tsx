import { useTranslations } from 'next-intl'
import { Facts } from '@/components/ui/facts'
import type { PortalDetails } from '@/lib/portal/details/queries'
import { hostOf, safeHref } from '@/lib/richtext/addresses'

/** Where the portal can be reached, as far as its staff has said so. */
export function Contact({ details: { contactEmail, contactAddress, profiles } }: { details: PortalDetails }) {
  const t = useTranslations('about')
  const elsewhere = profiles.flatMap((address) => safeHref(address) ?? [])
  const items = [
    contactEmail && { term: t('email'), children: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> },
    contactAddress && { term: t('address'), children: contactAddress },
    elsewhere.length > 0 && { term: t('elsewhere'), children: <Profiles addresses={elsewhere} /> },
  ].filter((item) => item !== false && item !== null && item !== '')
  return <Facts items={items} />
}

function Profiles({ addresses }: { addresses: string[] }) {
  return (
    <ul className="plain">
      {addresses.map((address) => (
        <li key={address}>
          <a href={address} rel="me noopener">
            {hostOf(address)}
          </a>
        </li>
      ))}
    </ul>
  )
}
