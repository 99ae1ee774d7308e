import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { DocumentLine } from '@/components/events/document-line'
import { EventPlace } from '@/components/events/event-place'
import { MarginNames } from '@/components/names/margin-names'
import { PersonName, PersonNames } from '@/components/people/person-name'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { articlePath } from '@/lib/articles/paths'
import { cityPath } from '@/lib/cities/paths'
import { eventCalendarPath } from '@/lib/calendars/paths'
import type { EventRecord } from '@/lib/events/record/queries'
import { isInCalendars } from '@/lib/events/rules'
import { groupPath } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'
import { projectPath } from '@/lib/projects/paths'
import { themePath } from '@/lib/themes/paths'

/** What belongs to an event, beside it: its slides, group, city, people and projects, and the stories told of it. */
export function EventMargin({ event }: { event: EventRecord }) {
  const t = useTranslations('events')
  const language = useLocale()
  const { group, city, people, projects, themes, stories } = event
  return (
    <Margin label={t('margin.label')}>
      <EventPlace event={event} />
      <Slides event={event} />
      <MarginNames title={t('margin.group')} records={group ? [group] : []} path={groupPath} />
      <MarginNames title={t('margin.city')} records={city ? [city] : []} path={cityPath} />
      <List
        title={t('margin.people')}
        items={people.map(({ role, ...person }) => (
          <>
            <PersonName of={person} /> <span className="meta">{t(`people.${role}`)}</span>
          </>
        ))}
      />
      <MarginNames title={t('margin.projects')} records={projects} path={projectPath} />
      <MarginNames title={t('margin.themes')} records={themes} path={themePath} />
      <List
        title={t('margin.stories')}
        items={stories.map(({ slug, title, language: spoken }) => (
          <a key={slug} href={`/${language}${articlePath(slug)}`} lang={foreign(spoken, language)}>
            {title}
          </a>
        ))}
      />
      <MarginSection title={t('margin.takeAlong')}>
        {isInCalendars(event) && (
          <p>
            <a className="btn text" href={eventCalendarPath(event.slug, language)} type="text/calendar">
              {t('margin.addToCalendar')}
            </a>
          </p>
        )}
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function Slides({ event: { agenda, looseTalks } }: { event: EventRecord }) {
  const t = useTranslations('events')
  const talks = [...agenda.flatMap((session) => session.talks), ...looseTalks]
  const slides = talks.flatMap((talk) =>
    talk.slides.map((document) => ({ document, speakers: talk.speakers })),
  )
  return (
    <List
      title={t('margin.slides')}
      items={slides.map(({ document, speakers }) => (
        <>
          <DocumentLine document={document} />
          <span className="meta">
            <PersonNames people={speakers} />
          </span>
        </>
      ))}
    />
  )
}

function List({ title, items }: { title: string; items: ReactNode[] }) {
  if (items.length === 0) return null
  return (
    <MarginSection title={title}>
      <ul className="plain">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </MarginSection>
  )
}
