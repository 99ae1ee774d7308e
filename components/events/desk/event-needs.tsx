import { useLocale, useTranslations } from 'next-intl'
import { eventPart } from '@/components/events/desk/event-sections'
import type { EventNeed, EventNeedKind } from '@/lib/events/needs/queries'
import { deskEventPath, type DeskEventPart } from '@/lib/events/paths'
import { foreign } from '@/lib/i18n/translation'

/** Where each is done. */
const places: Partial<Record<EventNeedKind, DeskEventPart>> = {
  approve: 'registrations',
  slides: 'slides',
  close: 'closing',
}

/** The meetings that wait for who looks, as tasks. */
export function EventNeeds({ needs }: { needs: readonly EventNeed[] }) {
  const t = useTranslations('eventsDesk.needs')
  const language = useLocale()
  return (
    <section aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <ul className="needs">
        {needs.map(({ kind, id, title, language: spoken, count }) => (
          <li key={`${kind} ${id}`}>
            <a
              href={`/${language}${deskEventPath(id, eventPart(places[kind]))}`}
              lang={foreign(spoken, language)}
            >
              {title}
            </a>
            <p className="hint">
              <strong>{t(`kinds.${kind}`, { count })}</strong>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
