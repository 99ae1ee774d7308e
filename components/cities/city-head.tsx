import { useLocale, useTranslations } from 'next-intl'
import { CityRole } from '@/components/cities/city-role'
import { roleShape } from '@/components/cities/role-shapes'
import { LocatorMap } from '@/components/map/locator-map'
import { PageHead } from '@/components/ui/page-head'
import { cityPath } from '@/lib/cities/paths'
import type { CityProfile } from '@/lib/cities/profile/queries'
import { foremostRole } from '@/lib/cities/rules'
import { foreign } from '@/lib/i18n/translation'
import { countryLabel } from '@/lib/vocabularies/countries'

/** The head of a city's page: its roles and country, its name and standfirst, where it lies. */
export function CityHead({ city }: { city: CityProfile }) {
  const t = useTranslations('cities')
  const language = useLocale()
  const { name, level, projects, place, website } = city
  const role = foremostRole(projects.map((project) => project.role))
  return (
    <PageHead
      title={name}
      lead={city.summary}
      lang={foreign(city.language, language)}
      meta={[
        ...projects.map((project) => (
          <CityRole
            key={project.slug}
            role={project.role}
            acronym={projects.length > 1 ? project.acronym : undefined}
          />
        )),
        level !== 'city' && t(`levels.${level}`),
        <CityPlaceText key="place" city={city} />,
        website && (
          <a key="website" href={website}>
            {t('website', { name })}
          </a>
        ),
      ]}
      beside={place && <LocatorMap name={name} {...place} shape={roleShape(role)} />}
    />
  )
}

/** "Sweden", or "in Västerbotten, Sweden" with the region as a link. */
function CityPlaceText({ city: { parent, country } }: { city: CityProfile }) {
  const t = useTranslations('cities')
  const language = useLocale()
  if (!parent) return countryLabel(country, language)
  const link = () => (
    <a href={`/${language}${cityPath(parent.slug)}`} lang={foreign(parent.language, language)}>
      {parent.name}
    </a>
  )
  return (
    <>
      {t.rich('partOf', { parent: link })}, {countryLabel(country, language)}
    </>
  )
}
