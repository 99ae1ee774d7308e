import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { PartnerFacts } from '@/components/partners/partner-facts'
import { PartnerHead } from '@/components/partners/partner-head'
import { PartnerJsonLd } from '@/components/partners/partner-json-ld'
import { PartnerMargin } from '@/components/partners/partner-margin'
import { PartnerSections } from '@/components/partners/partner-sections'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { listNewestArticles } from '@/lib/articles/queries'
import { listAwardsOfPartner } from '@/lib/awards/queries'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import {
  listDemonstrationsOfPartner,
  listDocumentsOfPartner,
  listEventsOfPartner,
  listPairingsOfPartner,
  listSolutionsOfPartner,
} from '@/lib/partners/mentions/queries'
import { partnerPath, partnersPath } from '@/lib/partners/paths'
import { getPublishedPartner } from '@/lib/partners/record/queries'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, partner] = await Promise.all([getPortal(language), getPublishedPartner(language, slug)])
  if (!partner) return notFoundMetadata()
  const { name: title, summary: description } = partner
  return pageMetadata({ language, path: partnerPath(slug), title, portal: portal.name, description })
}

export default async function PartnerPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = partnerPath(slug)
  const [t, portal, partner] = await Promise.all([
    getTranslations('partners'),
    getPortal(language),
    getPublishedPartner(language, slug),
  ])
  if (!partner) return <NotFoundPage language={language} path={path} portal={portal} />
  const work = await readWork(language, slug)
  const lang = foreign(partner.language, language)
  const url = absoluteUrl(language, path)
  const home = absoluteUrl(language, '')
  const steps = [
    { name: portal.name, url: home },
    { name: t('title'), url: absoluteUrl(language, partnersPath()) },
    { name: partner.name, url },
  ]
  const countries = [partner, ...work.pairings.flatMap(({ members }) => members)]
  return (
    <SitePage language={language} path={path} portal={portal} section="partners">
      <PartnerJsonLd partner={partner} url={url} home={home} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PartnerHead partner={partner} />
        {lang && <LanguageNotice language={lang} />}
        <Columns margin={<PartnerMargin partner={partner} />}>
          <PartnerFacts partner={partner} />
          {partner.body && (
            <div className="prose" lang={lang}>
              <RichText doc={partner.body} links={partner.links} tableLabel={t('table')} />
            </div>
          )}
        </Columns>
        <PartnerSections partner={partner} work={work} />
        <CountryFootnotes countries={countries.flatMap(({ country }) => country ?? [])} />
      </article>
    </SitePage>
  )
}

async function readWork(language: string, slug: string) {
  const [solutions, demonstrations, articles, events, documents, pairings, awards] = await Promise.all([
    listSolutionsOfPartner(language, slug),
    listDemonstrationsOfPartner(language, slug),
    listNewestArticles(language, { partner: slug }, 5),
    listEventsOfPartner(language, slug, 10),
    listDocumentsOfPartner(language, slug, 20),
    listPairingsOfPartner(language, slug),
    listAwardsOfPartner(language, slug),
  ])
  return { solutions, demonstrations, articles, events, documents, pairings, awards }
}
