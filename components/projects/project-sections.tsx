import { useLocale, useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { AwardList } from '@/components/awards/award-list'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { DocumentRows } from '@/components/documents/document-rows'
import { EventRows } from '@/components/events/event-rows'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { ProjectSolutions } from '@/components/projects/project-solutions'
import { Sections, type Part } from '@/components/ui/sections'
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
export function useProjectParts({ project, work }: Props): Part[] {
  const t = useTranslations('projects')
  const awards = useTranslations('awards')
  const language = useLocale()
  const { slug } = project
  const { solutions, demonstrations, articles, events, documents, pairings } = work
  const more = (all: number, shown: number, path: string, label: string) =>
    all > shown ? [{ href: `/${language}${path}`, label }] : undefined
  const next = events.filter((event) => !event.past)
  const past = events.filter((event) => event.past)
  const parts: Part[] = [
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
    {
      id: 'stories',
      title: t('stories'),
      links: [
        {
          href: `/${language}${articlesPath({ project: slug })}`,
          label: t('allStories', { count: project.articles }),
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
      links: more(
        documents.total,
        documents.rows.length,
        documentsPath({ project: slug }),
        t('allDocuments', { count: documents.total }),
      ),
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
      title: awards('title'),
      shown: work.awards.length > 0,
      rows: <AwardList awards={work.awards} />,
    },
  ]
  return parts.filter(({ shown }) => shown)
}
