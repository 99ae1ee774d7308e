import { useLocale, useTranslations } from 'next-intl'
import { CitiesMap } from '@/components/cities/cities-map'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { roleShape } from '@/components/cities/role-shapes'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Mark } from '@/components/ui/mark'
import { Section } from '@/components/ui/section'
import { citiesPath, cityPath } from '@/lib/cities/paths'
import type { CityPlace, ForemostCity } from '@/lib/cities/places/queries'
import { rolesInOrder } from '@/lib/cities/rules'
import { foreign } from '@/lib/i18n/translation'
import { countryLabel } from '@/lib/vocabularies/countries'

/** The cities of the consortium: what the marks mean, the map, and beside it the list. */
export function HomeCities({ cities, places }: { cities: ForemostCity[]; places: CityPlace[] }) {
  const t = useTranslations('home')
  const language = useLocale()
  // Without roles the table names countries.
  const countries = cities.filter(({ role }) => !role).map(({ country }) => country)
  const links = [{ href: `/${language}${citiesPath()}`, label: t('allCities') }]
  return (
    <Section
      id="cities"
      title={t('cities')}
      links={links}
      note={<RoleNotes cities={[...cities, ...places]} />}
    >
      {places.length > 0 ? (
        <div className="beside">
          <CitiesMap places={places} />
          <CitiesTable cities={cities} />
        </div>
      ) : (
        <CitiesTable cities={cities} />
      )}
      <CountryFootnotes countries={countries} />
    </Section>
  )
}

/** One line per role that a city has, with its mark on the map. */
function RoleNotes({ cities }: { cities: Pick<ForemostCity, 'role'>[] }) {
  const t = useTranslations('home')
  const roles = rolesInOrder.filter((role) => cities.some((city) => city.role === role))
  if (roles.length === 0) return null
  return (
    <ul className="plain" role="list">
      {roles.map((role) => (
        <li key={role}>
          <Mark shape={roleShape(role)} /> {t(`legend.${role}`)}
        </li>
      ))}
    </ul>
  )
}

function CitiesTable({ cities }: { cities: ForemostCity[] }) {
  const t = useTranslations('home')
  const language = useLocale()
  const withRoles = cities.some(({ role }) => role !== null)
  const withDemonstrations = cities.some(({ demonstrations }) => demonstrations > 0)
  return (
    <LedgerTable
      label={t('cities')}
      columns={[
        { label: t('table.city') },
        { label: t(withRoles ? 'table.role' : 'table.country') },
        { label: t(withDemonstrations ? 'table.demonstrations' : 'table.stories'), numeric: true },
      ]}
      rows={cities.map((city) => ({
        key: city.slug,
        cells: [
          <a key="name" href={`/${language}${cityPath(city.slug)}`} lang={foreign(city.language, language)}>
            {city.name}
          </a>,
          city.role ? t(`roles.${city.role}`) : countryLabel(city.country, language),
          withDemonstrations ? city.demonstrations : city.articles,
        ],
      }))}
    />
  )
}
