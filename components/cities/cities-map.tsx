import { useLocale, useTranslations } from 'next-intl'
import { roleShape } from '@/components/cities/role-shapes'
import { PlacesMap } from '@/components/map/places-map'
import { cityPath } from '@/lib/cities/paths'
import type { CityPlace } from '@/lib/cities/places/queries'

type Props = {
  places: CityPlace[]
  /** Adds buttons to look closer. */
  zoom?: boolean
}

/** Cities on the map, each marked by its role. */
export function CitiesMap({ places, zoom }: Props) {
  const t = useTranslations('cities')
  const language = useLocale()
  return (
    <PlacesMap
      label={t('map.label')}
      zoom={zoom}
      places={places.map(({ slug, role, name, latitude, longitude }) => ({
        name,
        latitude,
        longitude,
        href: `/${language}${cityPath(slug)}`,
        shape: roleShape(role),
        role: role ? t(`roles.${role}`) : undefined,
      }))}
    />
  )
}
