import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { eventsPath, type EventFilters } from '@/lib/events/paths'

type Props = {
  filters: EventFilters
  /** How many there have been under the same filters. */
  past: number
}

/** Why the list shows no event, and the one way on: to the past ones where there are some, else to all. */
export function EventListEmpty({ filters, past }: Props) {
  const t = useTranslations('events')
  const language = useLocale()
  const { when, group, kind, city } = filters
  const filtered = Boolean(group || kind || city)
  const list = (changed: EventFilters, label: string) => ({
    href: `/${language}${eventsPath(changed)}`,
    label,
  })
  if (when !== 'past' && past > 0) {
    return (
      <EmptyState
        title={t(filtered ? 'empty.upcomingFiltered' : 'empty.upcoming')}
        action={list({ group, kind, city, when: 'past' }, t('empty.showPast', { count: past }))}
      />
    )
  }
  if (filtered) return <EmptyState title={t('empty.filtered')} action={list({}, t('empty.all'))} />
  if (when === 'past')
    return <EmptyState title={t('empty.past')} action={list({}, t('empty.showUpcoming'))} />
  return <EmptyState title={t('empty.none')} />
}
