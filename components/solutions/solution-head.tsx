import { useLocale, useTranslations } from 'next-intl'
import { DemonstrationsMap } from '@/components/demonstrations/demonstrations-map'
import { PageHead } from '@/components/ui/page-head'
import { cityPath } from '@/lib/cities/paths'
import type { DemonstrationPlace } from '@/lib/demonstrations/places/queries'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'
import { foreign } from '@/lib/i18n/translation'
import type { SolutionRecord } from '@/lib/solutions/record/queries'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { labelOf } from '@/lib/vocabularies/term'

type Props = { solution: SolutionRecord; places: DemonstrationPlace[]; demonstrations: DemonstrationRow[] }

/** The head of a solution's page: its field and kind, its name and standfirst, where it is put in place. */
export function SolutionHead({ solution, places, demonstrations }: Props) {
  const t = useTranslations('solutions')
  const language = useLocale()
  const { name, summary, kind, area } = solution
  return (
    <PageHead
      title={name}
      lead={summary}
      lang={foreign(solution.language, language)}
      kind={area && labelOf(activityAreas, area, language)}
      meta={[t(`kinds.${kind}`)]}
      beside={places.length > 0 && <SolutionMap places={places} demonstrations={demonstrations} />}
    />
  )
}

/** A city's mark leads to its first row in the table of the page. */
function SolutionMap({ places, demonstrations }: Pick<Props, 'places' | 'demonstrations'>) {
  const t = useTranslations('solutions')
  const language = useLocale()
  return (
    <DemonstrationsMap
      label={t('map.record')}
      places={places}
      href={({ slug }) => {
        const first = demonstrations.find(({ city }) => city.slug === slug)
        return first ? `#${first.slug}` : `/${language}${cityPath(slug)}`
      }}
    />
  )
}
