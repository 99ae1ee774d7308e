import { useLocale, useTranslations } from 'next-intl'
import { roleShape } from '@/components/cities/role-shapes'
import { MapLegend } from '@/components/map/map-legend'
import { PlacesMap } from '@/components/map/places-map'
import { NameText } from '@/components/names/name-text'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Section } from '@/components/ui/section'
import { citiesPath, cityPath } from '@/lib/cities/paths'
import { rolesInOrder } from '@/lib/cities/rules'
import type { TakingCity } from '@/lib/projects/parts/queries'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = { cities: { rows: TakingCity[]; total: number }; projectSlug: string }

/** The cities of a project by role: what the marks mean, the map, and beside it the list. */
export function ProjectCities({ cities: { rows, total }, projectSlug }: Props) {
  const t = useTranslations('projects')
  const words = useTranslations('cities')
  const language = useLocale()
  if (rows.length === 0) return null
  const roles = rolesInOrder.filter((role) => rows.some((city) => city.role === role))
  const legend = roles.map((role) => ({ shape: roleShape(role), label: words(`roles.${role}`) }))
  const href = `/${language}${citiesPath({ project: projectSlug })}`
  const places = rows.flatMap(({ position, ...city }) => (position ? [{ ...city, ...position }] : []))
  return (
    <Section
      id="cities"
      title={t('citiesTitle')}
      links={total > rows.length ? [{ href, label: t('allCities', { count: total }) }] : []}
      note={<MapLegend items={legend} />}
    >
      {places.length > 0 ? (
        <div className="beside">
          <PlacesMap
            label={t('map')}
            places={places.map(({ slug, name, role, latitude, longitude }) => ({
              name,
              latitude,
              longitude,
              href: `/${language}${cityPath(slug)}`,
              shape: roleShape(role),
              role: words(`roles.${role}`),
            }))}
          />
          <CitiesTable cities={rows} />
        </div>
      ) : (
        <CitiesTable cities={rows} />
      )}
    </Section>
  )
}

function CitiesTable({ cities }: { cities: TakingCity[] }) {
  const t = useTranslations('projects')
  const words = useTranslations('cities')
  const language = useLocale()
  return (
    <LedgerTable
      label={t('citiesTitle')}
      columns={[{ label: t('cityTable.city') }, { label: t('cityTable.role') }]}
      rows={cities.map((city) => ({
        key: city.slug,
        cells: [
          <span key="city">
            <a href={`/${language}${cityPath(city.slug)}`}>
              <NameText of={city} />
            </a>
            <span className="meta">{countryLabel(city.country, language)}</span>
          </span>,
          words(`roles.${city.role}`),
        ],
      }))}
    />
  )
}
