import { useLocale, useTranslations } from 'next-intl'
import { HistoryChart } from '@/components/charts/history-chart'
import { LedgerTable } from '@/components/ui/ledger-table'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { Section } from '@/components/ui/section'
import { articlesPath } from '@/lib/articles/paths'
import { citiesPath } from '@/lib/cities/paths'
import { numberText } from '@/lib/figures/rules'
import { pairingsPath } from '@/lib/pairings/paths'
import { partnersPath } from '@/lib/partners/paths'
import type { CountsOfDay } from '@/lib/portal/totals/history/queries'
import type { PortalTotals } from '@/lib/portal/totals/queries'
import { countedNouns, type CountedNoun } from '@/lib/portal/totals/rules'
import { projectsPath } from '@/lib/projects/paths'
import { solutionsPath } from '@/lib/solutions/paths'

/** Where what is counted can be read; demonstrations stand with their solutions. */
const lists: Record<CountedNoun, string> = {
  cities: citiesPath({ level: 'city' }),
  projects: projectsPath(),
  partners: partnersPath(),
  solutions: solutionsPath(),
  demonstrations: solutionsPath(),
  pairings: pairingsPath(),
  articles: articlesPath(),
}

/** What there is, counted from the records: today, and as it was on the days when it was written down. */
export function RecordCounts({ totals, history }: { totals: PortalTotals; history: CountsOfDay[] }) {
  const t = useTranslations('impact')
  const language = useLocale()
  const shown = countedNouns.filter((noun) => totals[noun] > 0)
  if (shown.length === 0) return null
  return (
    <Section
      id="records"
      title={t('records.title')}
      note={t.rich('records.note', { date: () => <PartialDateText date={totals.countedOn} /> })}
    >
      <LedgerTable
        label={t('records.title')}
        columns={[{ label: t('records.noun') }, { label: t('records.number'), numeric: true }]}
        rows={shown.map((noun) => ({
          key: noun,
          cells: [
            <a key="list" href={`/${language}${lists[noun]}`}>
              {t(`records.${noun}`)}
            </a>,
            numberText(language, totals[noun]),
          ],
        }))}
      />
      {history.length > 1 && <History nouns={shown} history={history} />}
    </Section>
  )
}

function History({ nouns, history }: { nouns: CountedNoun[]; history: CountsOfDay[] }) {
  const t = useTranslations('impact')
  const language = useLocale()
  const columns = nouns.map((noun) => ({ key: noun, label: t(`records.${noun}`) }))
  return (
    <figure className="chart">
      <h3>{t('records.history')}</h3>
      <HistoryChart
        id="history"
        title={t('records.history')}
        days={history.map(({ day }) => day)}
        lines={columns.map(({ key, label }) => ({
          ...{ key, label },
          values: history.map(({ counts }) => counts[key] ?? null),
        }))}
      />
      <LedgerTable
        label={t('records.history')}
        columns={[{ label: t('records.day') }, ...columns.map(({ label }) => ({ label, numeric: true }))]}
        rows={history.map(({ day, counts }) => ({
          key: day,
          cells: [
            <PartialDateText key="day" date={day} />,
            ...nouns.map((noun) => (counts[noun] === undefined ? '' : numberText(language, counts[noun]))),
          ],
        }))}
      />
    </figure>
  )
}
