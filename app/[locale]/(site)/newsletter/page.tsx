import { getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/layout/site-page'
import { SubscribeForm } from '@/components/newsletter/subscribe-form'
import { PortalPageJsonLd } from '@/components/portal/portal-page-json-ld'
import { PageHead } from '@/components/ui/page-head'
import { getOwnAccount } from '@/lib/accounts/queries'
import { getViewer } from '@/lib/auth/session'
import { newsletterPath as path } from '@/lib/newsletter/paths'
import { listThemeChoices } from '@/lib/newsletter/subscriptions/queries'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, { name }] = await Promise.all([getTranslations('newsletter'), getPortal(language)])
  return pageMetadata({ language, path, title: t('title'), portal: name, description: t('lead', { name }) })
}

export default async function NewsletterPage({ params }: Props) {
  const language = pageLanguage(await params)
  const viewer = await getViewer()
  const [t, portal, themes, own] = await Promise.all([
    getTranslations('newsletter'),
    getPortal(language),
    listThemeChoices(language),
    viewer && getOwnAccount(viewer),
  ])
  const url = absoluteUrl(language, path)
  return (
    <SitePage language={language} path={path} portal={portal} section="newsletter">
      <PortalPageJsonLd type="WebPage" name={t('title')} url={url} language={language} portal={portal} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead', { name: portal.name })} />
        <SubscribeForm themes={themes} email={own?.email} portal={portal.name} />
      </div>
    </SitePage>
  )
}
