import { getTranslations } from 'next-intl/server'
import { ContactForm } from '@/components/help-requests/contact-form'
import { SitePage } from '@/components/layout/site-page'
import { Contact } from '@/components/portal/contact'
import { PortalPageJsonLd } from '@/components/portal/portal-page-json-ld'
import { Columns } from '@/components/ui/columns'
import { Margin, MarginSection } from '@/components/ui/margin'
import { PageHead } from '@/components/ui/page-head'
import { getOwnAccount } from '@/lib/accounts/queries'
import { getViewer } from '@/lib/auth/session'
import { contactPath } from '@/lib/help-requests/paths'
import { listServiceChoices } from '@/lib/help-requests/queries'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { single } from '@/lib/pages/private'
import { getPortalDetails } from '@/lib/portal/details/queries'
import { getPortal } from '@/lib/portal/queries'
import { doNotKeep } from '@/lib/server/reading'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const path = contactPath(single((await searchParams).service))
  const [t, { name }] = await Promise.all([getTranslations('contact'), getPortal(language)])
  return pageMetadata({ language, path, title: t('title'), portal: name, description: t('lead', { name }) })
}

export default async function ContactPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const asked = single((await searchParams).service)
  const viewer = await getViewer()
  const [t, portal, details, services, known] = await Promise.all([
    getTranslations('contact'),
    getPortal(language),
    getPortalDetails(),
    listServiceChoices(language),
    viewer && getOwnAccount(viewer),
  ])
  const service = services.find(({ value }) => value === asked)?.value
  // Anybody can make up services.
  if (service !== asked) doNotKeep()
  const path = contactPath(service)
  const url = absoluteUrl(language, path)
  const elsewhere = details.contactEmail ?? details.contactAddress
  return (
    <SitePage language={language} path={path} portal={portal} section="contact">
      <PortalPageJsonLd type="ContactPage" name={t('title')} url={url} language={language} portal={portal} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead', { name: portal.name })} />
        <Columns
          margin={
            elsewhere && (
              <Margin>
                <MarginSection title={t('otherwise')}>
                  <Contact details={details} />
                </MarginSection>
              </Margin>
            )
          }
        >
          <ContactForm services={services} service={service} known={known} />
        </Columns>
      </div>
    </SitePage>
  )
}
