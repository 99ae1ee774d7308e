import { useLocale, useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { DemonstrationDetails } from '@/components/demonstrations/demonstration-details'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { SolutionRows } from '@/components/solutions/solution-rows'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import type { DemonstrationDetails as Details } from '@/lib/demonstrations/details/queries'
import { demonstrationsPath } from '@/lib/demonstrations/paths'
import type { Page } from '@/lib/lists/pagination'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { SolutionRow } from '@/lib/solutions/queries'
import type { SolutionRecord } from '@/lib/solutions/record/queries'

type Props = {
  solution: SolutionRecord
  demonstrations: Page<Details> & { links: RichTextLinks }
  related: SolutionRow[]
}

/** Where a solution is put in place, what is told of it, and what is like it; what there is nothing of is left out. */
export function SolutionSections({ solution, demonstrations, related }: Props) {
  const t = useTranslations('solutions')
  const { stories } = solution
  return (
    <>
      {demonstrations.total > 0 && <Demonstrations slug={solution.slug} demonstrations={demonstrations} />}
      {stories.length > 0 && (
        <Section id="stories" title={t('stories')}>
          <ArticleRows articles={stories} />
        </Section>
      )}
      {related.length > 0 && (
        <Section id="related" title={t('related')}>
          <SolutionRows solutions={related} />
        </Section>
      )}
    </>
  )
}

function Demonstrations({ slug, demonstrations }: Pick<Props, 'demonstrations'> & { slug: string }) {
  const t = useTranslations('solutions')
  const language = useLocale()
  const { rows, links, total, page, pages } = demonstrations
  return (
    <Section id="demonstrations" title={t('demonstrations')} note={t('demonstrationCount', { count: total })}>
      <DemonstrationTable
        of="solution"
        demonstrations={rows}
        details={(demonstration) => <DemonstrationDetails demonstration={demonstration} links={links} />}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `/${language}${demonstrationsPath(slug, number)}#demonstrations`}
      />
    </Section>
  )
}
