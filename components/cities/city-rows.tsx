import { useLocale, useTranslations } from 'next-intl'
import { CityRole } from '@/components/cities/city-role'
import { Row, Rows } from '@/components/ui/rows'
import { cityPath } from '@/lib/cities/paths'
import type { CityRow } from '@/lib/cities/queries'
import { foreign } from '@/lib/i18n/translation'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = {
  cities: CityRow[]
  label?: string
  /** Roles are said with their project. */
  severalProjects?: boolean
}

/** The rows of the list of cities, their country in the margin. */
export function CityRows({ cities, label, severalProjects = false }: Props) {
  const t = useTranslations('cities')
  const language = useLocale()
  return (
    <Rows label={label}>
      {cities.map(({ slug, name, summary, level, country, roles, articles, pairings, ...city }) => (
        <Row
          key={slug}
          level={2}
          href={`/${language}${cityPath(slug)}`}
          title={name}
          lang={foreign(city.language, language)}
          lead={countryLabel(country, language)}
          meta={[
            ...roles.map(({ role, acronym }) => (
              <CityRole key={acronym} role={role} acronym={severalProjects ? acronym : undefined} />
            )),
            level !== 'city' && t(`levels.${level}`),
            articles > 0 && t('stories', { count: articles }),
            pairings > 0 && t('pairings', { count: pairings }),
          ]}
        >
          {summary}
        </Row>
      ))}
    </Rows>
  )
}
