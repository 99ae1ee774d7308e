import { useLocale, useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { AwardList } from '@/components/awards/award-list'
import { CityProjects } from '@/components/cities/city-projects'
import { DocumentRows } from '@/components/documents/document-rows'
import { EventRows } from '@/components/events/event-rows'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { Sections, usePartLinks, type Part } from '@/components/ui/sections'
import { articlesPath } from '@/lib/articles/paths'
import type { ArticleRow } from '@/lib/articles/queries'
import type { AwardRow } from '@/lib/awards/queries'
import { cityPath } from '@/lib/cities/paths'
import type { CityProfile } from '@/lib/cities/profile/queries'
import { eventsPath } from '@/lib/events/paths'
import type { EventRow } from '@/lib/events/queries'
import { foreign } from '@/lib/i18n/translation'
import type { PairingRow } from '@/lib/pairings/queries'

export type CityWork = {
  city: CityProfile
  articles: ArticleRow[]
  events: EventRow[]
  pairings: PairingRow[]
  awards: AwardRow[]
}

/** What a city does and with whom. */
export function CitySections(work: CityWork) {
  return <Sections parts={useCityParts(work)} />
}

/** The sections by name, with what stands in them; what there is nothing of is left out. */
export function useCityParts(work: CityWork): Part[] {
  return [...useNews(work), ...useExchange(work)].filter(({ shown }) => shown)
}

/** What is told of a city, and where one meets it. */
function useNews({ city, articles, events }: CityWork): Part[] {
  const t = useTranslations('cities')
  const link = usePartLinks()
  const { slug } = city
  const [next, past] = [events.filter((event) => !event.past), events.filter((event) => event.past)]
  return [
    {
      id: 'stories',
      title: t('newestStories'),
      links: link(articlesPath({ city: slug }), t('allStories', { count: city.articles })),
      shown: articles.length > 0,
      rows: <ArticleRows articles={articles} />,
    },
    {
      id: 'next',
      title: t('nextEvents'),
      links: link(eventsPath({ city: slug }), t('allNextEvents')),
      shown: next.length > 0,
      rows: <EventRows events={next} />,
    },
    {
      id: 'past',
      title: t('pastEvents'),
      links: link(eventsPath({ city: slug, when: 'past' }), t('allPastEvents')),
      shown: past.length > 0,
      rows: <EventRows events={past} />,
    },
  ]
}

/** With whom it works, and what others have of it. */
function useExchange({ city: { documents, projects, parts }, pairings, awards }: CityWork): Part[] {
  const t = useTranslations('cities')
  return [
    {
      id: 'pairings',
      title: t('pairedWith'),
      shown: pairings.length > 0,
      rows: <PairingRows pairings={pairings} />,
    },
    {
      id: 'documents',
      title: t('documents'),
      shown: documents.length > 0,
      rows: <DocumentRows documents={documents} />,
    },
    {
      id: 'projects',
      title: t('projects'),
      shown: projects.length > 0,
      rows: <CityProjects projects={projects} />,
    },
    { id: 'awards', title: t('awards'), shown: awards.length > 0, rows: <AwardList awards={awards} /> },
    { id: 'parts', title: t('parts'), shown: parts.length > 0, rows: <CityParts parts={parts} /> },
  ]
}

function CityParts({ parts }: Pick<CityProfile, 'parts'>) {
  const language = useLocale()
  return (
    <ul className="plain sans" role="list">
      {parts.map((part) => (
        <li key={part.slug}>
          <a href={`/${language}${cityPath(part.slug)}`} lang={foreign(part.language, language)}>
            {part.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
