import { useLocale } from 'next-intl'
import { JsonLd } from '@/components/layout/json-ld'
import { cityPath } from '@/lib/cities/paths'
import { groupPath } from '@/lib/groups/paths'
import { partnerPath } from '@/lib/partners/paths'
import type { PersonRecord } from '@/lib/people/record/queries'
import type { Portal } from '@/lib/portal/queries'

type Props = { person: PersonRecord; url: string; portal: Portal }

/** schema.org Person with the organisation that they belong to. */
export function PersonJsonLd({ person, url, portal }: Props) {
  const language = useLocale()
  const { name, honorific, role, summary, organisation, city, orcid, website, groups } = person
  const at = (path: string) => `${portal.url}/${language}${path}`
  const elsewhere = [orcid, website].filter((address) => address !== null)
  return (
    <JsonLd
      data={{
        '@type': 'Person',
        '@id': url,
        name,
        honorificPrefix: honorific || undefined,
        jobTitle: role || undefined,
        description: summary || undefined,
        url,
        affiliation: organisation
          ? {
              '@type': 'Organization',
              name: organisation.name,
              url: organisation.slug === null ? undefined : at(partnerPath(organisation.slug)),
            }
          : undefined,
        workLocation: city ? { '@type': 'City', name: city.name, url: at(cityPath(city.slug)) } : undefined,
        memberOf:
          groups.length > 0
            ? groups.map((group) => ({
                '@type': 'Organization',
                name: group.name,
                url: at(groupPath(group.slug)),
              }))
            : undefined,
        sameAs: elsewhere.length > 0 ? elsewhere : undefined,
      }}
    />
  )
}
