import { useLocale, useTranslations } from 'next-intl'
import { deskEventPath, type DeskEventPart } from '@/lib/events/paths'

/** The pages of one meeting at the desk, in their order. An entry is added when its page works, never before. */
const parts: readonly (DeskEventPart | 'event')[] = [
  'event',
  'agenda',
  'questions',
  'registrations',
  'check-in',
  'slides',
  'minutes',
  'closing',
  'dates',
  'preview',
]

/** A page of a meeting at the desk, where there is one; else the one that its form is on. */
export function eventPart(part: DeskEventPart | undefined): DeskEventPart | undefined {
  return part && parts.includes(part) ? part : undefined
}

type Props = { id: string; current: DeskEventPart | 'event' }

/** From one page of a meeting at the desk to the others. */
export function EventSections({ id, current }: Props) {
  const t = useTranslations('eventsDesk.sections')
  const language = useLocale()
  return (
    <nav className="text-languages" aria-label={t('label')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`/${language}${deskEventPath(id, part === 'event' ? undefined : part)}`}
              aria-current={part === current ? 'page' : undefined}
            >
              {t(part)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
