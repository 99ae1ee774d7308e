import { getTranslations } from 'next-intl/server'
import { EventAgenda } from '@/components/events/event-agenda'
import { EventDate } from '@/components/events/event-date'
import { EventFacts } from '@/components/events/event-facts'
import { EventJsonLd } from '@/components/events/event-json-ld'
import { EventMargin } from '@/components/events/event-margin'
import { EventRegistration } from '@/components/events/event-registration'
import { EventNotice } from '@/components/events/event-status'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { NameText } from '@/components/names/name-text'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { PanelColumns } from '@/components/ui/panel-columns'
import { PageHead } from '@/components/ui/page-head'
import { eventPath, eventsPath } from '@/lib/events/paths'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [t, portal, event] = await Promise.all([
    getTranslations('events'),
    getPortal(language),
    getPublishedEvent(language, slug),
  ])
  if (!event) return notFoundMetadata()
  const { status, summary } = event
  const title = status === 'cancelled' ? t('cancelledTitle', { title: event.title }) : event.title
  return pageMetadata({ language, path: eventPath(slug), title, portal: portal.name, description: summary })
}

export default async function EventPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = eventPath(slug)
  const [t, portal, event] = await Promise.all([
    getTranslations('events'),
    getPortal(language),
    getPublishedEvent(language, slug),
  ])
  if (!event) return <NotFoundPage language={language} path={path} portal={portal} />
  const lang = foreign(event.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, eventsPath()) },
    { name: event.title, url: absoluteUrl(event.language, path) },
  ]
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
      <EventAgenda event={event} />
    </>
  )
  const margin = <EventMargin event={event} />
  return (
    <SitePage language={language} path={path} portal={portal} section="events">
      <EventJsonLd event={event} url={absoluteUrl(event.language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PageHead
          title={event.title}
          lang={lang}
          date={<EventDate event={event} />}
          kind={t(`kinds.${event.kind}`)}
          meta={[event.group && <NameText key="group" of={event.group} />]}
        />
        {event.registrationState ? (
          <PanelColumns facts={facts} panel={<EventRegistration event={event} />} margin={margin}>
            {text}
          </PanelColumns>
        ) : (
          <Columns margin={margin}>
            {facts}
            {text}
          </Columns>
        )}
      </article>
    </SitePage>
  )
}
