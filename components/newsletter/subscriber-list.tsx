import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { FilteredList } from '@/components/lists/filtered-list'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Status, type Tone } from '@/components/ui/status'
import { languageNames, type Language } from '@/lib/i18n/languages'
import type { Page } from '@/lib/lists/pagination'
import type { Subscriber, SubscriberCounts } from '@/lib/newsletter/subscribers/queries'
import { subscribersAddress, type SubscriberFilters } from '@/lib/newsletter/subscribers/schema'
import { SubscriptionState } from '@/prisma/generated/enums'

type Props = {
  filters: SubscriberFilters
  subscribers: Page<Subscriber>
  counts: SubscriberCounts
  zone: string
}

const tones = { pending: 'wait', confirmed: 'ok', unsubscribed: 'idle' } satisfies Record<
  SubscriptionState,
  Tone
>

/** Who asked for the newsletter, and how many get it. */
export function SubscriberList({ filters, subscribers, counts, zone }: Props) {
  const t = useTranslations('newsletter.desk')
  const language = useLocale()
  const list = (changed: SubscriberFilters) => `/${language}${subscribersAddress(changed)}`
  const fields = useFilterFields(filters)
  return (
    <>
      <Counts counts={counts} />
      <FilteredList
        filters={filters}
        fields={fields}
        address={list}
        found={subscribers}
        status={t('status', { count: subscribers.total })}
        empty={{ none: t('none') }}
      >
        <LedgerTable
          label={t('title')}
          columns={(['email', 'state', 'language', 'themes', 'asked'] as const).map((name) => ({
            label: t(`columns.${name}`),
          }))}
          rows={subscribers.rows.map((subscriber) => ({
            key: subscriber.id,
            cells: [
              subscriber.email,
              <Status key="state" tone={tones[subscriber.state]}>
                {t(`states.${subscriber.state}`)}
              </Status>,
              nameOf(subscriber.language),
              subscriber.themes.join(', ') || t('allThemes'),
              <Moment key="asked" at={subscriber.requestedAt} zone={zone} />,
            ],
          }))}
          stack
        />
      </FilteredList>
    </>
  )
}

/** How many get it, and in which languages. */
function Counts({ counts: { byState, byLanguage } }: { counts: SubscriberCounts }) {
  const t = useTranslations('newsletter.desk')
  const languages = byLanguage.map(({ language, count }) => `${nameOf(language)} ${count}`).join(', ')
  return (
    <p>
      {t('counts', { ...byState })}
      {languages && ` ${t('byLanguage', { languages })}`}
    </p>
  )
}

function nameOf(language: string): string {
  return languageNames[language as Language] ?? language
}

function useFilterFields(filters: SubscriberFilters) {
  const t = useTranslations('newsletter.desk')
  const states = Object.values(SubscriptionState).map((value) => ({ value, label: t(`states.${value}`) }))
  const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }))
  return [
    { kind: 'text' as const, name: 'q', label: t('columns.email'), ...(filters.q && { value: filters.q }) },
    {
      ...{ name: 'state', label: t('columns.state'), any: t('anyState'), options: states },
      ...(filters.state && { value: filters.state }),
    },
    {
      ...{ name: 'spoken', label: t('columns.language'), any: t('anyLanguage'), options: languages },
      ...(filters.spoken && { value: filters.spoken }),
    },
  ]
}
