import { getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/layout/site-page'
import { AboutSections } from '@/components/portal/about-sections'
import { PortalPageJsonLd } from '@/components/portal/portal-page-json-ld'
import { PortalPageText } from '@/components/portal/portal-page-text'
import { PageHead } from '@/components/ui/page-head'
import { listPublishedGroups } from '@/lib/groups/queries'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { listPublishedPartners } from '@/lib/partners/queries'
import { getPortalDetails } from '@/lib/portal/details/queries'
import { getPublishedPortalPage } from '@/lib/portal/pages/queries'
import { portalPagePath } from '@/lib/portal/paths'
import { getPortal } from '@/lib/portal/queries'
import { listPublishedProjects } from '@/lib/projects/queries'
import { listPublishedServices } from '@/lib/services/queries'

type Props = { params: Promise<{ locale: string }> }

const path = portalPagePath('about')

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal, page] = await Promise.all([
    getTranslations('about'),
    getPortal(language),
    getPublishedPortalPage(language, 'about'),
  ])
  const { name, summary } = portal
  const title = page?.title ?? t('title', { name })
  return pageMetadata({
    language,
    path,
    title,
    portal: name,
    description: summary || t('description', { name }),
  })
}

export default async function AboutPage({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal, page, details, projects, groups, partners, services] = await Promise.all([
    getTranslations('about'),
    getPortal(language),
    getPublishedPortalPage(language, 'about'),
    getPortalDetails(),
    listPublishedProjects(language, {}),
    listPublishedGroups(language, {}),
    listPublishedPartners(language, {}),
    listPublishedServices(language),
  ])
  const { name, summary } = portal
  const title = page?.title ?? t('title', { name })
  return (
    <SitePage language={language} path={path} portal={portal} section="about">
      <PortalPageJsonLd
        type="AboutPage"
        name={title}
        url={absoluteUrl(language, path)}
        language={language}
        portal={portal}
      />
      <div className="wrap">
        <PageHead
          title={title}
          lang={page ? foreign(page.language, language) : undefined}
          lead={summary || t('intro', { name })}
        />
        {page && <PortalPageText page={page} tableLabel={t('table')} />}
        <AboutSections
          portal={portal}
          details={details}
          projects={projects}
          groups={groups}
          partners={partners.total}
          services={services}
        />
      </div>
    </SitePage>
  )
}
