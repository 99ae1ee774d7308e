import { useLocale, useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { AwardList } from '@/components/awards/award-list'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { DocumentRows } from '@/components/documents/document-rows'
import { EventRows } from '@/components/events/event-rows'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { PartnerProjects } from '@/components/partners/partner-projects'
import { SolutionRows } from '@/components/solutions/solution-rows'
import { Sections, type Part } from '@/components/ui/sections'
import { articlesPath } from '@/lib/articles/paths'
import type { ArticleRow } from '@/lib/articles/queries'
import type { AwardRow } from '@/lib/awards/queries'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import type { DocumentRow } from '@/lib/documents/queries'
import type { EventRow } from '@/lib/events/queries'
import type { PairingRow } from '@/lib/pairings/queries'
import type { PartnerRecord } from '@/lib/partners/record/queries'
import type { SolutionRow } from '@/lib/solutions/queries'

export type PartnerWork = {
  solutions: SolutionRow[]
  demonstrations: DemonstrationRow[]
  /** The newest. */
  articles: ArticleRow[]
  events: EventRow[]
  documents: DocumentRow[]
  pairings: PairingRow[]
  awards: AwardRow[]
}

/** What an organisation does and with whom; what there is nothing of is left out. */
export function PartnerSections({ partner, work }: { partner: PartnerRecord; work: PartnerWork }) {
  const t = useTranslations('partners')
  const awards = useTranslations('awards')
  const language = useLocale()
  const { slug, projects } = partner
  const { solutions, demonstrations, articles, events, documents, pairings } = work
  const next = events.filter((event) => !event.past)
  const past = events.filter((event) => event.past)
  const parts: Part[] = [
    {
      id: 'projects',
      title: t('projects'),
      shown: projects.length > 0,
      rows: <PartnerProjects projects={projects} />,
    },
    {
      id: 'solutions',
      title: t('solutions'),
      shown: solutions.length > 0,
      rows: <SolutionRows solutions={solutions} />,
    },
    {
      id: 'demonstrations',
      title: t('demonstrations'),
      shown: demonstrations.length > 0,
      rows: <DemonstrationTable demonstrations={demonstrations} of="project" />,
    },
    {
      id: 'stories',
      title: t('stories'),
      links: [
        {
          href: `/${language}${articlesPath({ partner: slug })}`,
          label: t('allStories', { count: partner.articles }),
        },
      ],
      shown: articles.length > 0,
      rows: <ArticleRows articles={articles} />,
    },
    { id: 'next', title: t('nextEvents'), shown: next.length > 0, rows: <EventRows events={next} /> },
    { id: 'past', title: t('pastEvents'), shown: past.length > 0, rows: <EventRows events={past} /> },
    {
      id: 'documents',
      title: t('documents'),
      shown: documents.length > 0,
      rows: <DocumentRows documents={documents} />,
    },
    {
      id: 'pairings',
      title: t('pairings'),
      shown: pairings.length > 0,
      rows: <PairingRows pairings={pairings} />,
    },
    {
      id: 'awards',
      title: awards('title'),
      shown: work.awards.length > 0,
      rows: <AwardList awards={work.awards} />,
    },
  ]
  return <Sections parts={parts} />
}
