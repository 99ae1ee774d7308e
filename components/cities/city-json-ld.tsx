import { useLocale } from 'next-intl'
import { JsonLd } from '@/components/layout/json-ld'
import type { CityProfile } from '@/lib/cities/profile/queries'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = { city: CityProfile; url: string }

/** schema.org City, or AdministrativeArea for regions and districts. */
export function CityJsonLd({ city, url }: Props) {
  const { name, summary, level, place, parent, website } = city
  // The mark of a footnote is for pages, which have one.
  const country = countryLabel(city.country, useLocale()).replace(/\*$/, '')
  const within = { '@type': 'Country', name: country, identifier: city.country }
  return (
    <JsonLd
      data={{
        '@type': level === 'city' ? 'City' : 'AdministrativeArea',
        '@id': url,
        name,
        description: summary || undefined,
        url,
        sameAs: website ?? undefined,
        geo: place ? { '@type': 'GeoCoordinates', ...place } : undefined,
        containedInPlace: parent
          ? { '@type': 'AdministrativeArea', name: parent.name, containedInPlace: within }
          : within,
      }}
    />
  )
}
