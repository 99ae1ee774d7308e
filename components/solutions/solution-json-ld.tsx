import { JsonLd } from '@/components/layout/json-ld'
import type { DemonstrationPlace } from '@/lib/demonstrations/places/queries'
import type { SolutionRecord } from '@/lib/solutions/record/queries'

type Props = {
  solution: SolutionRecord
  /** Where it is put in place. */
  places: DemonstrationPlace[]
  url: string
  portal: { name: string; url: string }
}

/**
 * schema.org TechArticle: what stands at the address describes how something is done, for those who would do it
 * too. Nothing is sold, as a Product would be, and nobody can do it in steps of a HowTo.
 */
export function SolutionJsonLd({ solution, places, url, portal }: Props) {
  const { name, summary, language, themes, providers, projects, changedAt } = solution
  const publisher = { '@type': 'Organization', name: portal.name, url: portal.url }
  return (
    <JsonLd
      data={{
        '@type': 'TechArticle',
        '@id': url,
        headline: name,
        name,
        description: summary || undefined,
        url,
        mainEntityOfPage: url,
        inLanguage: language,
        dateModified: changedAt.toISOString(),
        author: publisher,
        publisher,
        about: themes.map((theme) => ({ '@type': 'Thing', name: theme.name })),
        mentions: [
          ...providers.map((partner) => ({ '@type': 'Organization', name: partner.name })),
          ...projects.map(({ acronym }) => ({ '@type': 'ResearchProject', name: acronym })),
        ],
        contentLocation: places.map(({ name: city, position }) => ({
          '@type': 'City',
          name: city,
          geo: position ? { '@type': 'GeoCoordinates', ...position } : undefined,
        })),
      }}
    />
  )
}
