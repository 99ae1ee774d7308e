import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { AwardList } from '@/components/awards/award-list'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { EventRows } from '@/components/events/event-rows'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { PartnerProjects } from '@/components/partners/partner-projects'
import { MentionedDocuments } from '@/components/projects/mentioned-documents'
import { SolutionRows } from '@/components/solutions/solution-rows'
import { Section } from '@/components/ui/section'
import { articlesPath } from '@/lib/articles/paths'
import type { ArticleRow } from '@/lib/articles/queries'
import type { AwardRow } from '@/lib/awards/queries'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import type { EventRow } from '@/lib/events/queries'
import type { PairingRow } from '@/lib/pairings/queries'
import type { PartnerRecord } from '@/lib/partners/record/queries'
import type { MentionedDocument } from '@/lib/projects/documents/queries'
import type { SolutionRow } from '@/lib/solutions/queries'

export type PartnerWork = {
  solutions: SolutionRow[]
  demonstrations: DemonstrationRow[]
  /** The newest. */
  articles: ArticleRow[]
  events: EventRow[]
  documents: MentionedDocument[]
  pairings: PairingRow[]
  awards: AwardRow[]
}

type Part = {
  id: string
  title: string
  links?: { href: string; label: string }[]
  shown: boolean
  rows: ReactNode
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
      rows: <MentionedDocuments documents={documents} />,
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
  return parts
    .filter(({ shown }) => shown)
    .map(({ id, title, links, rows }) => (
      <Section key={id} id={id} title={title} links={links}>
        {rows}
      </Section>
    ))
}
