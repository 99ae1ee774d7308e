import { useLocale, useTranslations } from 'next-intl'
import { statusTones } from '@/components/demonstrations/status-shapes'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { DemonstrationPlace } from '@/lib/demonstrations/places/queries'
import { foreign } from '@/lib/i18n/translation'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = { places: DemonstrationPlace[]; href: (place: DemonstrationPlace) => string; label: string }

/** The cities of the map as a list, each with what stands in it. */
export function PlaceRows({ places, href, label }: Props) {
  const t = useTranslations('demonstrations')
  const language = useLocale()
  return (
    <Rows label={label}>
      {places.map((place) => (
        <Row
          key={place.slug}
          level={2}
          href={href(place)}
          title={place.name}
          lang={foreign(place.language, language)}
          lead={countryLabel(place.country, language)}
          meta={place.statuses.map(({ status, count }) => (
            <Status key={status} tone={statusTones[status]}>
              {t(`counted.${status}`, { count })}
            </Status>
          ))}
        />
      ))}
    </Rows>
  )
}
