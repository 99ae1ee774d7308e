import { useLocale } from 'next-intl'
import { JsonLd, some } from '@/components/layout/json-ld'
import { partnerPath } from '@/lib/partners/paths'
import type { TakingCity, TakingPartner } from '@/lib/projects/parts/queries'
import type { ProjectRecord } from '@/lib/projects/record/queries'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = {
  project: ProjectRecord
  partners: TakingPartner[]
  cities: TakingCity[]
  url: string
  /** Address of the portal in the page's language. */
  home: string
}

/** schema.org ResearchProject with its grant, its funder, its members and where it takes place. */
export function ProjectJsonLd({ project, partners, cities, url, home }: Props) {
  const language = useLocale()
  const { acronym, title, summary, grantNumber, startsOn, endsOn, website, doi, themes } = project
  const funder = funderOf(project)
  return (
    <JsonLd
      data={{
        '@type': 'ResearchProject',
        '@id': url,
        name: acronym,
        alternateName: title && title !== acronym ? title : undefined,
        description: summary || undefined,
        url,
        sameAs: some([website, doi && `https://doi.org/${doi}`].filter(Boolean)),
        identifier: grantNumber ?? undefined,
        foundingDate: startsOn?.date,
        dissolutionDate: endsOn?.date,
        funder,
        funding: grantNumber
          ? { '@type': 'Grant', identifier: grantNumber, name: project.programme ?? undefined, funder }
          : undefined,
        keywords: some(themes.map(({ name }) => name)),
        member: some(
          partners.map(({ slug, name, place, country }) => ({
            '@type': 'Organization',
            name,
            url: `${home}${partnerPath(slug)}`,
            address: country
              ? {
                  '@type': 'PostalAddress',
                  addressLocality: place ?? undefined,
                  addressCountry: country,
                }
              : undefined,
          })),
        ),
        location: some(
          cities.map(({ name, country, position }) => ({
            '@type': 'City',
            name,
            geo: position ? { '@type': 'GeoCoordinates', ...position } : undefined,
            containedInPlace: {
              '@type': 'Country',
              name: countryLabel(country, language).replace(/\*$/, ''),
              identifier: country,
            },
          })),
        ),
      }}
    />
  )
}

/** Whoever grants under a programme of the Union does so in its name. */
function funderOf({ grantingAuthority, programme, grantNumber }: ProjectRecord) {
  if (!grantingAuthority && !programme && !grantNumber) return undefined
  return { '@type': 'Organization', name: grantingAuthority ?? 'European Union' }
}
