import { useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { AwardList } from '@/components/awards/award-list'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { DocumentRows } from '@/components/documents/document-rows'
import { EventRows } from '@/components/events/event-rows'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { ProjectSolutions } from '@/components/projects/project-solutions'
import { Sections, usePartLinks, type Part } from '@/components/ui/sections'
import { articlesPath } from '@/lib/articles/paths'
import type { ArticleRow } from '@/lib/articles/queries'
import type { AwardRow } from '@/lib/awards/queries'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import { documentsPath } from '@/lib/documents/paths'
import type { DocumentRow } from '@/lib/documents/queries'
import type { EventRow } from '@/lib/events/queries'
import type { PairingRow } from '@/lib/pairings/queries'
import type { ProjectRecord } from '@/lib/projects/record/queries'
import type { SolutionRow } from '@/lib/solutions/queries'

export type ProjectWork = {
  solutions: SolutionRow[]
  demonstrations: DemonstrationRow[]
  articles: ArticleRow[]
  events: EventRow[]
  documents: { rows: DocumentRow[]; total: number }
  pairings: PairingRow[]
  awards: AwardRow[]
}

type Props = { project: ProjectRecord; work: ProjectWork }

/** What a project put in place and told of. */
export function ProjectSections(props: Props) {
  return <Sections parts={useProjectParts(props)} />
}

/** The sections by name, with what stands in them; what there is nothing of is left out. */
export function useProjectParts(props: Props): Part[] {
  const parts = [...usePractice(props), ...useNews(props), ...useExchange(props)]
  return parts.filter(({ shown }) => shown)
}

/** What it put in place. */
function usePractice({ work: { demonstrations, solutions } }: Props): Part[] {
  const t = useTranslations('projects')
  return [
    {
      id: 'demonstrations',
      title: t('demonstrations'),
      shown: demonstrations.length > 0,
      rows: <DemonstrationTable demonstrations={demonstrations} of="project" />,
    },
    {
      id: 'solutions',
      title: t('solutions'),
      shown: solutions.length > 0,
      rows: <ProjectSolutions solutions={solutions} />,
    },
  ]
}

/** What it tells of itself, and where one meets it. */
function useNews({ project, work: { articles, events } }: Props): Part[] {
  const t = useTranslations('projects')
  const link = usePartLinks()
  const { slug } = project
  const [next, past] = [events.filter((event) => !event.past), events.filter((event) => event.past)]
  return [
    {
      id: 'stories',
      title: t('stories'),
      links: link(articlesPath({ project: slug }), t('allStories', { count: project.articles })),
      shown: articles.length > 0,
      rows: <ArticleRows articles={articles} />,
    },
    { id: 'next', title: t('nextEvents'), shown: next.length > 0, rows: <EventRows events={next} /> },
    { id: 'past', title: t('pastEvents'), shown: past.length > 0, rows: <EventRows events={past} /> },
  ]
}

/** What others have of it. */
function useExchange({ project: { slug }, work: { documents, pairings, awards } }: Props): Part[] {
  const t = useTranslations('projects')
  const words = useTranslations('awards')
  const link = usePartLinks()
  return [
    {
      id: 'documents',
      title: t('documents'),
      ...(documents.total > documents.rows.length && {
        links: link(documentsPath({ project: slug }), t('allDocuments', { count: documents.total })),
      }),
      shown: documents.rows.length > 0,
      rows: <DocumentRows documents={documents.rows} />,
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
