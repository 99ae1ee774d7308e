import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { EventAgenda } from '@/components/events/event-agenda'
import { EventDate } from '@/components/events/event-date'
import { EventFacts } from '@/components/events/event-facts'
import { EventMargin } from '@/components/events/event-margin'
import { EventNotice } from '@/components/events/event-status'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NameText } from '@/components/names/name-text'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { PageHead } from '@/components/ui/page-head'
import { PanelColumns } from '@/components/ui/panel-columns'
import type { EventRecord } from '@/lib/events/record/queries'
import { foreign } from '@/lib/i18n/translation'

type Props = {
  event: EventRecord
  /** That of the page. */
  language: string
  /** How registration stands for the reader; null where there is none to show. */
  panel: ReactNode
  /** Of sessions that the reader may pick, by their ids. */
  placesLeft?: ReadonlyMap<string, number> | undefined
}

/** An event as it is read. */
export function EventReading({ event, language, panel, placesLeft }: Props) {
  const t = useTranslations('events')
  const lang = foreign(event.language, language)
  const facts = (
    <>
      <EventNotice status={event.status} />
      {lang && <LanguageNotice language={lang} />}
      <EventFacts event={event} />
    </>
  )
  const text = (
    <>
      <div className="prose" lang={lang}>
        {event.body ? (
          <RichText doc={event.body} links={event.links} tableLabel={t('table')} />
        ) : (
          <p>{event.summary}</p>
        )}
      </div>
      <EventAgenda event={event} placesLeft={placesLeft} />
    </>
  )
  const margin = <EventMargin event={event} />
  return (
    <article className="wrap">
      <PageHead
        title={event.title}
        lang={lang}
        date={<EventDate event={event} />}
        kind={t(`kinds.${event.kind}`)}
        meta={[event.group && <NameText key="group" of={event.group} />]}
      />
      {panel ? (
        <PanelColumns facts={facts} panel={panel} margin={margin}>
          {text}
        </PanelColumns>
      ) : (
        <Columns margin={margin}>
          {facts}
          {text}
        </Columns>
      )}
    </article>
  )
}
