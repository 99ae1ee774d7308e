import { useLocale, useTranslations } from 'next-intl'
import { DemonstrationsMap } from '@/components/demonstrations/demonstrations-map'
import { PlaceRows } from '@/components/demonstrations/place-rows'
import type { DemonstrationPlace, DemonstrationPlaces } from '@/lib/demonstrations/places/queries'
import { solutionsPath, type SolutionFilters } from '@/lib/solutions/paths'

type Props = { places: DemonstrationPlaces; filters: SolutionFilters }

/** Where solutions are put in place: a map of cities and under it all of them. Each leads to its solutions. */
export function SolutionsOnMap({ places, filters }: Props) {
  const t = useTranslations('solutions')
  const language = useLocale()
  const { onMap, rows, total } = places
  const href = ({ slug }: DemonstrationPlace) =>
    `/${language}${solutionsPath({ ...filters, city: slug, view: undefined, page: undefined })}`
  return (
    <>
      {onMap.length > 0 && (
        <div className="pb-5">
          <DemonstrationsMap places={onMap} href={href} label={t('map.list')} zoom />
          {onMap.length < total && (
            <p className="meta pt-2">{t('map.some', { shown: onMap.length, total })}</p>
          )}
        </div>
      )}
      <PlaceRows places={rows} href={href} label={t('map.list')} />
    </>
  )
}
