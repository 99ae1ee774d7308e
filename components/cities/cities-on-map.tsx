import { useTranslations } from 'next-intl'
import { CitiesMap } from '@/components/cities/cities-map'
import { roleShape } from '@/components/cities/role-shapes'
import { MapLegend } from '@/components/map/map-legend'
import type { CityPlace } from '@/lib/cities/places/queries'
import { rolesInOrder } from '@/lib/cities/rules'

/** The map over the list, with what its marks mean and how many of the cities it can show. */
export function CitiesOnMap({ places, total }: { places: CityPlace[]; total: number }) {
  const t = useTranslations('cities')
  return (
    <div className="pb-5">
      {places.length > 0 && <CitiesMap places={places} zoom />}
      <RoleLegend places={places} />
      {places.length < total && <p className="meta pt-2">{t('map.some', { shown: places.length, total })}</p>}
    </div>
  )
}

/** Nothing where all marks are alike because no place has a role. */
function RoleLegend({ places }: { places: CityPlace[] }) {
  const t = useTranslations('cities')
  const roles = rolesInOrder.filter((role) => places.some((place) => place.role === role))
  if (roles.length === 0) return null
  const items = roles.map((role) => ({ shape: roleShape(role), label: t(`roles.${role}`) }))
  const others = places.some((place) => place.role === null)
  return (
    <MapLegend items={others ? [...items, { shape: roleShape(null), label: t('withoutRole') }] : items} />
  )
}
