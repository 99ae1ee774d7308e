import { getTranslations } from 'next-intl/server'
import { ArticleRows } from '@/components/articles/article-rows'
import { EventRows } from '@/components/events/event-rows'
import { HomeCities } from '@/components/home/home-cities'
import { HomeFigures } from '@/components/home/home-figures'
import { HomeJsonLd } from '@/components/home/home-json-ld'
import { SitePage } from '@/components/layout/site-page'
import { NewsletterLink } from '@/components/newsletter/newsletter-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { articlesPath } from '@/lib/articles/paths'
import { listNewestArticles } from '@/lib/articles/queries'
import { listForemostCities } from '@/lib/cities/places/queries'
import { eventsPath } from '@/lib/events/paths'
import { listUpcomingEvents } from '@/lib/events/queries'
import { listHeadlineFigures } from '@/lib/figures/queries'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { getPortalTotals } from '@/lib/portal/totals/queries'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const { name, summary, tagline } = await getPortal(language)
  return pageMetadata({ language, path: '', title: name, portal: name, description: summary || tagline })
}

export default async function HomePage({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal, totals, figures, articles, events, { cities, places }] = await Promise.all([
    getTranslations('home'),
    getPortal(language),
    getPortalTotals(),
    listHeadlineFigures(language),
    listNewestArticles(language, {}, 5),
    listUpcomingEvents(language, 4),
    listForemostCities(language, 12),
  ])
  const { name, tagline, summary } = portal
  const all = (path: string, label: string) => [{ href: `/${language}${path}`, label }]
  return (
    <SitePage language={language} path="" portal={portal}>
      <HomeJsonLd portal={portal} url={absoluteUrl(language, '')} language={language} />
      <div className="wrap">
        <PageHead
          title={tagline ? t('title', { name, tagline }) : name}
          beside={summary && <p className="lead">{summary}</p>}
        />
        <HomeFigures totals={totals} figures={figures} />
        {articles.length > 0 && (
          <Section id="news" title={t('news')} links={all(articlesPath(), t('allNews'))}>
            <ArticleRows articles={articles} />
            <NewsletterLink after="news" />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title={t('events')} links={all(eventsPath(), t('allEvents'))}>
            <EventRows events={events} />
          </Section>
        )}
        {cities.length > 0 && <HomeCities cities={cities} places={places} />}
        {articles.length + events.length + cities.length + totals.pairings === 0 && (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        )}
      </div>
    </SitePage>
  )
}
