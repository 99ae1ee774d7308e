import { getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/layout/site-page'
import { PrivacyNotice } from '@/components/portal/privacy-notice'
import { PortalPageJsonLd } from '@/components/portal/portal-page-json-ld'
import { PortalPageText } from '@/components/portal/portal-page-text'
import { Columns } from '@/components/ui/columns'
import { PageHead } from '@/components/ui/page-head'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortalDetails } from '@/lib/portal/details/queries'
import { getPublishedPortalPage } from '@/lib/portal/pages/queries'
import { portalPagePath } from '@/lib/portal/paths'
import { getPortal } from '@/lib/portal/queries'

type Props = { params: Promise<{ locale: string }> }

const path = portalPagePath('privacy')

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, { name }, page] = await Promise.all([
    getTranslations('privacy'),
    getPortal(language),
    getPublishedPortalPage(language, 'privacy'),
  ])
  const description = t('description', { name })
  return pageMetadata({ language, path, title: page?.title ?? t('title'), portal: name, description })
}

export default async function PrivacyPage({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal, page, details] = await Promise.all([
    getTranslations('privacy'),
    getPortal(language),
    getPublishedPortalPage(language, 'privacy'),
    getPortalDetails(),
  ])
  const title = page?.title ?? t('title')
  const url = absoluteUrl(language, path)
  return (
    <SitePage language={language} path={path} portal={portal} section="privacy">
      <PortalPageJsonLd type="WebPage" name={title} url={url} language={language} portal={portal} />
      <div className="wrap">
        <PageHead
          title={title}
          lang={page ? foreign(page.language, language) : undefined}
          lead={page ? undefined : t('lead')}
        />
        <Columns>
          {page ? (
            <PortalPageText page={page} tableLabel={t('table')} />
          ) : (
            <PrivacyNotice details={details} />
          )}
        </Columns>
      </div>
    </SitePage>
  )
}
