import { getTranslations } from 'next-intl/server'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { hasFacts, PersonFacts } from '@/components/people/person-facts'
import { PersonHead } from '@/components/people/person-head'
import { PersonJsonLd } from '@/components/people/person-json-ld'
import { PersonMargin } from '@/components/people/person-margin'
import { PersonSections } from '@/components/people/person-sections'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { listEventsOf } from '@/lib/people/events/queries'
import { personPath } from '@/lib/people/paths'
import { listQuotesOf } from '@/lib/people/quotes/queries'
import { getPublishedPerson } from '@/lib/people/record/queries'
import { listTalksOf } from '@/lib/people/talks/queries'
import { listDocumentsOf, listStoriesBy, listStoriesNaming } from '@/lib/people/writings/queries'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, person] = await Promise.all([getPortal(language), getPublishedPerson(language, slug)])
  if (!person) return notFoundMetadata()
  const { name: title, role, summary } = person
  const description = summary || role
  return pageMetadata({ language, path: personPath(slug), title, portal: portal.name, description })
}

export default async function PersonPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = personPath(slug)
  const [t, portal, person] = await Promise.all([
    getTranslations('people'),
    getPortal(language),
    getPublishedPerson(language, slug),
  ])
  if (!person) return <NotFoundPage language={language} path={path} portal={portal} />
  const { id, body, links } = person
  const [talks, documents, written, named, quotes, events] = await Promise.all([
    listTalksOf(language, id),
    listDocumentsOf(language, id),
    listStoriesBy(language, id),
    listStoriesNaming(language, id),
    listQuotesOf(language, id),
    listEventsOf(language, id),
  ])
  const lang = foreign(person.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: person.name, url: absoluteUrl(language, path) },
  ]
  return (
    <SitePage language={language} path={path} portal={portal}>
      <PersonJsonLd person={person} url={absoluteUrl(language, path)} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PersonHead person={person} />
        {lang && <LanguageNotice language={lang} />}
        {(body || hasFacts(person)) && (
          <Columns margin={<PersonMargin />}>
            {hasFacts(person) && <PersonFacts person={person} />}
            {body && (
              <div className="prose" lang={lang}>
                <RichText doc={body} links={links} tableLabel={t('table')} />
              </div>
            )}
          </Columns>
        )}
        <PersonSections {...{ talks, documents, written, named, quotes, events }} />
      </article>
    </SitePage>
  )
}
