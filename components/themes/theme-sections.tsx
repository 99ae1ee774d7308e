import { useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { EventRows } from '@/components/events/event-rows'
import { useFigurePrint } from '@/components/figures/printed-figure'
import { PairingRows } from '@/components/pairings/pairing-rows'
import { PairingMentions } from '@/components/themes/pairing-mentions'
import { ThemeSolutions } from '@/components/themes/theme-solutions'
import { FigureRow } from '@/components/ui/figure-row'
import { Sections, usePartLinks, type Part } from '@/components/ui/sections'
import { articlesPath } from '@/lib/articles/paths'
import type { ArticleRow } from '@/lib/articles/queries'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import type { EventRow } from '@/lib/events/queries'
import { figuresPath } from '@/lib/figures/paths'
import type { FigureBrief } from '@/lib/figures/queries'
import { pairingsPath } from '@/lib/pairings/paths'
import type { PairingRow } from '@/lib/pairings/queries'
import { solutionsPath } from '@/lib/solutions/paths'
import type { ThemeRecord } from '@/lib/themes/record/queries'
import type { SolutionMention } from '@/lib/themes/related/queries'

export type ThemeWork = {
  theme: ThemeRecord
  pairings: PairingRow[]
  caseStudies: ArticleRow[]
  stories: ArticleRow[]
  solutions: SolutionMention[]
  demonstrations: DemonstrationRow[]
  figures: FigureBrief[]
  events: EventRow[]
}

/** What there is on a theme. */
export function ThemeSections(work: ThemeWork) {
  return <Sections parts={useThemeParts(work)} />
}

/** The sections by name, with what stands in them; what there is nothing of is left out. */
export function useThemeParts(work: ThemeWork): Part[] {
  const exchange = useExchange(work)
  const practice = usePractice(work)
  return [...exchange, ...practice].filter(({ shown }) => shown)
}

/** Who learns from whom, and what was written about it. */
function useExchange({ theme, pairings, caseStudies, stories }: ThemeWork): Part[] {
  const t = useTranslations('themes')
  const link = usePartLinks()
  const { slug, featured, counts } = theme
  return [
    {
      id: 'featured',
      title: t('featured'),
      shown: featured !== null,
      rows: featured && <PairingRows pairings={[featured]} />,
    },
    {
      id: 'pairings',
      title: t('pairings', { featured: featured ? 'yes' : 'no' }),
      links: link(pairingsPath({ theme: slug }), t('allPairings', { count: counts.pairings })),
      shown: pairings.length > 0,
      rows: <PairingMentions pairings={pairings} />,
    },
    {
      id: 'case-studies',
      title: t('caseStudies'),
      links: link(articlesPath({ theme: slug, kind: 'case_study' }), t('allCaseStudies')),
      shown: caseStudies.length > 0,
      rows: <ArticleRows articles={caseStudies} />,
    },
    {
      id: 'stories',
      title: t('stories'),
      links: link(articlesPath({ theme: slug }), t('allStories', { count: counts.articles })),
      shown: stories.length > 0,
      rows: <ArticleRows articles={stories} />,
    },
  ]
}

/** What cities do, what came of it, and when it is talked about. */
function usePractice({ theme, solutions, demonstrations, figures, events }: ThemeWork): Part[] {
  const t = useTranslations('themes')
  const link = usePartLinks()
  const print = useFigurePrint()
  const { slug, counts } = theme
  const [next, past] = [events.filter((event) => !event.past), events.filter((event) => event.past)]
  const shownOf = { shown: demonstrations.length, count: counts.demonstrations }
  return [
    {
      id: 'solutions',
      title: t('solutions'),
      links: link(solutionsPath({ theme: slug }), t('allSolutions', { count: counts.solutions })),
      shown: solutions.length > 0,
      rows: <ThemeSolutions solutions={solutions} />,
    },
    {
      id: 'demonstrations',
      title: t('demonstrations'),
      note: shownOf.shown < shownOf.count && t('someDemonstrations', shownOf),
      shown: demonstrations.length > 0,
      rows: <DemonstrationTable demonstrations={demonstrations} of="project" />,
    },
    {
      id: 'figures',
      title: t('figures'),
      links: link(figuresPath({ theme: slug }), t('allFigures')),
      shown: figures.length > 0,
      rows: <FigureRow figures={figures.map(print)} />,
    },
    { id: 'next', title: t('nextEvents'), shown: next.length > 0, rows: <EventRows events={next} /> },
    { id: 'past', title: t('pastEvents'), shown: past.length > 0, rows: <EventRows events={past} /> },
  ]
}
