import { useLocale, useTranslations } from 'next-intl'
import { NewSectionForm, SectionForm } from '@/components/events/minutes/section-form'
import { Form } from '@/components/forms/form'
import { RichText } from '@/components/richtext/rich-text'
import { clockText, dayText } from '@/lib/events/rules'
import { beginMinutesAction } from '@/lib/events/minutes/actions'
import { minutesPath } from '@/lib/events/minutes/paths'
import type { Minutes, MinutesSection } from '@/lib/events/minutes/queries'

type Props = {
  minutes: Minutes
  /** The section that is being written. */
  open: string | undefined
  /** In which it is said when something was written. */
  zone: string
}

/** What was written down so far, a section at a time: whoever writes one leaves the others to others. */
export function MinutesSections({ minutes, open, zone }: Props) {
  const t = useTranslations('minutes')
  const language = useLocale()
  const { eventId, sections, hasMoreSessions } = minutes
  return (
    <>
      {sections.length === 0 && <p className="lead">{t('empty')}</p>}
      {sections.map((section) =>
        section.id === open ? (
          <SectionForm key={section.id} eventId={eventId} section={section} />
        ) : (
          <Written key={section.id} {...{ eventId, section, zone }} />
        ),
      )}
      {open === 'new' ? (
        <NewSectionForm eventId={eventId} />
      ) : (
        <div className="actions">
          <a
            className="btn quiet"
            href={`/${language}${minutesPath(eventId, { section: 'new' })}#section-new`}
          >
            {t('addSection')}
          </a>
        </div>
      )}
      {hasMoreSessions && (
        <Form action={beginMinutesAction} hidden={{ eventId }} label={t('begin')}>
          <div className="actions">
            <button className="btn quiet">{t('begin')}</button>
          </div>
        </Form>
      )}
    </>
  )
}

function Written({ eventId, section, zone }: { eventId: string; section: MinutesSection; zone: string }) {
  const t = useTranslations('minutes')
  const language = useLocale()
  const { id, heading, body, session, updatedAt, updatedBy } = section
  const name = heading || t('untitled')
  const when = `${dayText(updatedAt, zone, language)}, ${clockText(updatedAt, zone, language)}`
  return (
    <section id={`section-${id}`} aria-labelledby={`heading-${id}`}>
      <h2 id={`heading-${id}`}>
        {session?.number != null && `${session.number}. `}
        {name}
      </h2>
      {body ? (
        <div className="prose">
          <RichText doc={body} tableLabel={t('table')} />
        </div>
      ) : (
        <p className="hint">{t('nothing')}</p>
      )}
      <p className="meta">
        {updatedBy ? t('changedBy', { when, name: updatedBy }) : t('changed', { when })}
        {session?.hasResult && ` · ${t('shown')}`}
      </p>
      <p>
        <a href={`/${language}${minutesPath(eventId, { section: id })}#section-${id}`}>
          {t('write', { name })}
        </a>
      </p>
    </section>
  )
}
