import { useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { AwardList } from '@/components/awards/award-list'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { DocumentRows } from '@/components/documents/document-rows'
import { EventRows } from '@/components/events/event-rows'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { PartnerProjects } from '@/components/partners/partner-projects'
import { SolutionRows } from '@/components/solutions/solution-rows'
import { Sections, usePartLinks, type Part } from '@/components/ui/sections'
import { articlesPath } from '@/lib/articles/paths'
import type { ArticleRow } from '@/lib/articles/queries'
import type { AwardRow } from '@/lib/awards/queries'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import type { DocumentRow } from '@/lib/documents/queries'
import type { EventRow } from '@/lib/events/queries'
import type { PairingRow } from '@/lib/pairings/queries'
import type { PartnerRecord } from '@/lib/partners/record/queries'
import type { SolutionRow } from '@/lib/solutions/queries'

type PartnerWork = {
  solutions: SolutionRow[]
  demonstrations: DemonstrationRow[]
  /** The newest. */
  articles: ArticleRow[]
  events: EventRow[]
  documents: DocumentRow[]
  pairings: PairingRow[]
  awards: AwardRow[]
}

type Props = { partner: PartnerRecord; work: PartnerWork }

/** What an organisation does and with whom; what there is nothing of is left out. */
export function PartnerSections(props: Props) {
  return <Sections parts={[...usePractice(props), ...useNews(props), ...useExchange(props)]} />
}

/** What it builds, and where it is in use. */
function usePractice({ partner: { projects }, work: { solutions, demonstrations } }: Props): Part[] {
  const t = useTranslations('partners')
  return [
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
  ]
}

/** What it tells of itself, and where one meets it. */
function useNews({ partner, work: { articles, events } }: Props): Part[] {
  const t = useTranslations('partners')
  const link = usePartLinks()
  const { slug } = partner
  const [next, past] = [events.filter((event) => !event.past), events.filter((event) => event.past)]
  return [
    {
      id: 'stories',
      title: t('stories'),
      links: link(articlesPath({ partner: slug }), t('allStories', { count: partner.articles })),
      shown: articles.length > 0,
      rows: <ArticleRows articles={articles} />,
    },
    { id: 'next', title: t('nextEvents'), shown: next.length > 0, rows: <EventRows events={next} /> },
    { id: 'past', title: t('pastEvents'), shown: past.length > 0, rows: <EventRows events={past} /> },
  ]
}

/** What others have of it. */
function useExchange({ work: { documents, pairings, awards } }: Props): Part[] {
  const t = useTranslations('partners')
  const words = useTranslations('awards')
  return [
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
      title: words('title'),
      shown: awards.length > 0,
      rows: <AwardList awards={awards} />,
    },
  ]
}
