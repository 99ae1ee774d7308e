import { useLocale, useTranslations } from 'next-intl'
import { eventPart } from '@/components/events/desk/event-sections'
import { Facts, type Fact } from '@/components/ui/facts'
import { Status } from '@/components/ui/status'
import type { EventOverview as Overview, NextStep } from '@/lib/events/overview/queries'
import { deskEventPath, type DeskEventPart } from '@/lib/events/paths'
import { whenText } from '@/lib/events/rules'

/** Where a meeting stands, and what is to be done about it next. */
export function EventOverview({ id, overview }: { id: string; overview: Overview }) {
  const t = useTranslations('eventsDesk')
  const { status, next } = overview
  return (
    <section aria-label={t('overview.title')} className="event-overview">
      {status !== 'scheduled' && (
        <p>
          <Status tone={status === 'cancelled' ? 'stop' : 'wait'}>{t(`states.${status}`)}</Status>
        </p>
      )}
      <Facts items={useFacts(overview)} />
      {next && <Next id={id} step={next} overview={overview} />}
    </section>
  )
}

function useFacts(overview: Overview): Fact[] {
  const t = useTranslations('eventsDesk.overview')
  const language = useLocale()
  const { registration, capacity, places, waiting, pending, missingSlides, series } = overview
  const fact = (term: string, value: string | number) => ({ term, children: value })
  const registered = capacity === null ? places : t('ofCapacity', { places, capacity })
  return [
    fact(t('when'), whenText(overview, language)),
    fact(t('registered'), registration === 'none' && places === 0 ? t('noRegistration') : registered),
    ...(waiting > 0 ? [fact(t('waiting'), waiting)] : []),
    ...(pending > 0 ? [fact(t('pending'), pending)] : []),
    ...(missingSlides > 0 ? [fact(t('slides'), missingSlides)] : []),
    ...(series ? [fact(t('series'), t('meetings', { count: series.meetings }))] : []),
  ]
}

/** Where a step is taken. */
const places: Partial<Record<NextStep, DeskEventPart>> = {
  agenda: 'agenda',
  slides: 'slides',
  approve: 'registrations',
  over: 'registrations',
  close: 'closing',
}

function Next({ id, step, overview }: { id: string; step: NextStep; overview: Overview }) {
  const t = useTranslations('eventsDesk')
  const language = useLocale()
  const { pending, places: taken, capacity, missingSlides } = overview
  const counts = { approve: pending, over: taken - (capacity ?? taken), slides: missingSlides }
  const count = counts[step as keyof typeof counts] ?? 0
  const words = t(`steps.${step}`, { count })
  const part = eventPart(places[step])
  return (
    <p className="notice">
      {t('overview.next')}: {part ? <a href={`/${language}${deskEventPath(id, part)}`}>{words}</a> : words}
    </p>
  )
}
