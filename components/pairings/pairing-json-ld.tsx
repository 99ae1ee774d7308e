import { useLocale } from 'next-intl'
import { JsonLd } from '@/components/layout/json-ld'
import type { PairingRecord } from '@/lib/pairings/record/queries'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = { pairing: PairingRecord; url: string }

/** schema.org Project in its places. */
export function PairingJsonLd({ pairing, url }: Props) {
  const language = useLocale()
  const { title, summary, themes, programme, members, startsOn, endsOn } = pairing
  return (
    <JsonLd
      data={{
        '@type': 'Project',
        '@id': url,
        name: title,
        description: summary || undefined,
        url,
        foundingDate: startsOn?.date,
        dissolutionDate: endsOn?.date,
        keywords: themes.length > 0 ? themes.map(({ name }) => name) : undefined,
        parentOrganization: programme ? { '@type': 'Project', name: programme } : undefined,
        location: members.map(({ name, level, country, position }) => ({
          '@type': level === 'city' ? 'City' : 'AdministrativeArea',
          name,
          geo: position ? { '@type': 'GeoCoordinates', ...position } : undefined,
          containedInPlace: {
            '@type': 'Country',
            name: countryLabel(country, language),
            identifier: country,
          },
        })),
      }}
    />
  )
}
