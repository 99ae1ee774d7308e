import { getTranslations } from 'next-intl/server'
import { CityFigures } from '@/components/cities/city-figures'
import { CityHead } from '@/components/cities/city-head'
import { CityMargin } from '@/components/cities/city-margin'
import { CityJsonLd } from '@/components/cities/city-json-ld'
import { CitySections } from '@/components/cities/city-sections'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { DemonstrationTable } from '@/components/demonstrations/demonstration-table'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { listNewestArticles } from '@/lib/articles/queries'
import { listAwardsOfCity } from '@/lib/awards/queries'
import { listCityMentions } from '@/lib/cities/mentions/queries'
import { citiesPath, cityPath } from '@/lib/cities/paths'
import { getPublishedCity } from '@/lib/cities/profile/queries'
import { listDemonstrationsOfCity } from '@/lib/demonstrations/queries'
import { listEventsOfCity } from '@/lib/events/queries'
import { foreign } from '@/lib/i18n/translation'
import { listPairingsOfCity } from '@/lib/pairings/queries'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, city] = await Promise.all([getPortal(language), getPublishedCity(language, slug)])
  if (!city) return notFoundMetadata()
  const { name, summary } = city
  return pageMetadata({
    language,
    path: cityPath(slug),
    title: name,
    portal: portal.name,
    description: summary,
  })
}

export default async function CityPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = cityPath(slug)
  const [t, portal, city] = await Promise.all([
    getTranslations('cities'),
    getPortal(language),
    getPublishedCity(language, slug),
  ])
  if (!city) return <NotFoundPage language={language} path={path} portal={portal} />
  const [articles, events, pairings, demonstrations, mentions, awards] = await Promise.all([
    listNewestArticles(language, { city: slug }, 10),
    listEventsOfCity(language, slug, 10),
    listPairingsOfCity(language, slug),
    listDemonstrationsOfCity(language, slug),
    listCityMentions(language, slug),
    listAwardsOfCity(language, slug),
  ])
  const work = { city, articles, events, pairings, awards }
  const lang = foreign(city.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, citiesPath()) },
    { name: city.name, url: absoluteUrl(language, path) },
  ]
  return (
    <SitePage language={language} path={path} portal={portal} section="cities">
      <CityJsonLd city={city} url={absoluteUrl(language, path)} />
      <BreadcrumbJsonLd steps={steps} />
      <div className="wrap">
        <CityHead city={city} />
        {lang && <LanguageNotice language={lang} />}
        <CityFigures city={city} demonstrations={demonstrations.length} />
        <Columns margin={<CityMargin mentions={mentions} work={work} />}>
          {city.body && (
            <div className="prose" lang={lang}>
              <RichText doc={city.body} links={city.links} tableLabel={t('table')} />
            </div>
          )}
          {demonstrations.length > 0 && (
            <section aria-labelledby="demonstrations">
              <h2 id="demonstrations">{t('demonstrations')}</h2>
              <DemonstrationTable demonstrations={demonstrations} of="city" />
            </section>
          )}
        </Columns>
        <CitySections {...work} />
        <CountryFootnotes
          countries={[city, ...pairings.flatMap(({ members }) => members)].map(({ country }) => country)}
        />
      </div>
    </SitePage>
  )
}
