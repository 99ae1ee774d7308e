import { useLocale } from 'next-intl'
import { JsonLd, some } from '@/components/layout/json-ld'
import type { PartnerRecord } from '@/lib/partners/record/queries'
import { projectPath } from '@/lib/projects/paths'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = {
  partner: PartnerRecord
  url: string
  /** Address of the portal in the page's language. */
  home: string
}

/** schema.org Organization with its address, its place and the projects that it is a member of. */
export function PartnerJsonLd({ partner, url, home }: Props) {
  const language = useLocale()
  const { name, shortName, alsoKnownAs, summary, website, place, country, city, position, projects } = partner
  const names = [...(shortName ? [shortName] : []), ...alsoKnownAs]
  return (
    <JsonLd
      data={{
        '@type': 'Organization',
        '@id': url,
        name,
        alternateName: some(names),
        description: summary || undefined,
        url,
        sameAs: website ?? undefined,
        identifier: partner.pic
          ? { '@type': 'PropertyValue', propertyID: 'PIC', value: partner.pic }
          : undefined,
        address:
          place || country
            ? {
                '@type': 'PostalAddress',
                addressLocality: place ?? undefined,
                addressCountry: country ?? undefined,
              }
            : undefined,
        location: position
          ? {
              '@type': 'Place',
              name: [place ?? city?.name, country && countryLabel(country, language).replace(/\*$/, '')]
                .filter(Boolean)
                .join(', '),
              geo: { '@type': 'GeoCoordinates', ...position },
            }
          : undefined,
        memberOf: some(
          projects.map(({ slug, acronym }) => ({
            '@type': 'ResearchProject',
            name: acronym,
            url: `${home}${projectPath(slug)}`,
          })),
        ),
      }}
    />
  )
}
