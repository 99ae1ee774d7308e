import { useLocale } from 'next-intl'
import { JsonLd, some } from '@/components/layout/json-ld'
import type { GroupRecord } from '@/lib/groups/record/queries'
import { groupPath } from '@/lib/groups/paths'
import { partnerPath } from '@/lib/partners/paths'
import { personPath } from '@/lib/people/paths'
import { projectPath } from '@/lib/projects/paths'
import type { Portal } from '@/lib/portal/queries'

type Props = { group: GroupRecord; url: string; portal: Portal }

/** schema.org Organization under the group, project or portal that it is part of. */
export function GroupJsonLd({ group, url, portal }: Props) {
  const language = useLocale()
  const { name, summary, parts, partners, members, themes, cities } = group
  const at = (path: string) => `${portal.url}/${language}${path}`
  const organisation = (part: { slug: string; name: string }, path: (slug: string) => string) => ({
    '@type': 'Organization',
    name: part.name,
    url: at(path(part.slug)),
  })
  return (
    <JsonLd
      data={{
        '@type': 'Organization',
        '@id': url,
        name,
        description: summary || undefined,
        url,
        parentOrganization: parentOf(group, portal, at),
        subOrganization: some(parts.map((part) => organisation(part, groupPath))),
        member: some([
          ...members.people.map((person) => ({
            '@type': 'Person',
            name: person.name,
            url: at(personPath(person.slug)),
          })),
          ...partners.map((partner) => organisation(partner, partnerPath)),
        ]),
        knowsAbout: some(themes.map((theme) => theme.name)),
        areaServed: some(cities.map((city) => ({ '@type': 'City', name: city.name }))),
      }}
    />
  )
}

function parentOf({ parent, project }: GroupRecord, portal: Portal, at: (path: string) => string) {
  if (parent) return { '@type': 'Organization', name: parent.name, url: at(groupPath(parent.slug)) }
  if (project)
    return { '@type': 'ResearchProject', name: project.acronym, url: at(projectPath(project.slug)) }
  return { '@type': 'Organization', name: portal.name, url: portal.url }
}
