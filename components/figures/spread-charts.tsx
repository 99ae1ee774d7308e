import { useLocale, useTranslations } from 'next-intl'
import { BarChart } from '@/components/charts/bar-chart'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { Section } from '@/components/ui/section'
import { statusesInOrder } from '@/lib/demonstrations/rules'
import type { CitySpread, DemonstrationCount } from '@/lib/portal/totals/spread/queries'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { countryLabel } from '@/lib/vocabularies/countries'
import { labelOf } from '@/lib/vocabularies/term'

/** What was put in place in each field, by how far it is. */
export function DemonstrationsChart({ counts }: { counts: DemonstrationCount[] }) {
  const t = useTranslations('impact')
  const states = useTranslations('demonstrations')
  const language = useLocale()
  const statuses = statusesInOrder.filter((status) => counts.some((row) => row.status === status))
  if (statuses.length === 0) return null
  const areas = [...activityAreas.map(({ id }) => id), null].filter((area) =>
    counts.some((row) => row.area === area),
  )
  return (
    <Section id="demonstrations" title={t('charts.demonstrations')}>
      <BarChart
        id="by-area"
        title={t('charts.demonstrations')}
        subject={t('charts.area')}
        series={statuses.map((status) => states(`statuses.${status}`))}
        sum={statuses.length > 1 ? t('charts.all') : undefined}
        bars={areas.map((area) => ({
          key: area ?? 'none',
          label: (area && labelOf(activityAreas, area, language)) ?? t('charts.noArea'),
          values: statuses.map(
            (status) => counts.find((row) => row.area === area && row.status === status)?.count ?? 0,
          ),
        }))}
      />
    </Section>
  )
}

/** The cities by their roles; where none has one, by country. */
export function CitiesChart({ spread: { roles, countries } }: { spread: CitySpread }) {
  const t = useTranslations('impact')
  const names = useTranslations('home')
  const language = useLocale()
  if (roles.length > 0)
    return (
      <Section id="roles" title={t('charts.roles')} note={t('charts.rolesNote')}>
        <BarChart
          id="by-role"
          title={t('charts.roles')}
          subject={t('charts.role')}
          series={[t('charts.cities')]}
          bars={roles.map(({ role, count }) => ({
            key: role,
            label: names(`roles.${role}`),
            values: [count],
          }))}
        />
      </Section>
    )
  if (countries.length === 0) return null
  return (
    <Section id="countries" title={t('charts.countries')}>
      <BarChart
        id="by-country"
        title={t('charts.countries')}
        subject={t('charts.country')}
        series={[t('charts.cities')]}
        bars={countries.map(({ country, count }) => ({
          key: country,
          label: countryLabel(country, language),
          values: [count],
        }))}
      />
      <CountryFootnotes countries={countries.map(({ country }) => country)} />
    </Section>
  )
}
