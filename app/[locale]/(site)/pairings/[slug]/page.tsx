import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { PairingActionPlan } from '@/components/pairings/pairing-action-plan'
import { NameText } from '@/components/names/name-text'
import { PairingFacts } from '@/components/pairings/pairing-facts'
import { PairingJsonLd } from '@/components/pairings/pairing-json-ld'
import { PairingMap, placedMembers } from '@/components/pairings/pairing-map'
import { PairingMargin } from '@/components/pairings/pairing-margin'
import { PairingMembers } from '@/components/pairings/pairing-members'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { PageHead } from '@/components/ui/page-head'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { pairingPath, pairingsPath } from '@/lib/pairings/paths'
import { getPublishedPairing } from '@/lib/pairings/record/queries'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, pairing] = await Promise.all([getPortal(language), getPublishedPairing(language, slug)])
  if (!pairing) return notFoundMetadata()
  const { title, summary: description } = pairing
  return pageMetadata({ language, path: pairingPath(slug), title, portal: portal.name, description })
}

export default async function PairingPage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = pairingPath(slug)
  const [t, portal, pairing] = await Promise.all([
    getTranslations('pairings'),
    getPortal(language),
    getPublishedPairing(language, slug),
  ])
  if (!pairing) return <NotFoundPage language={language} path={path} portal={portal} />
  const { members, titled, body } = pairing
  const [firstTheme] = pairing.themes
  const lang = foreign(pairing.language, language)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, pairingsPath()) },
    { name: pairing.title, url: absoluteUrl(language, path) },
  ]
  const alike = firstTheme && (
    <a href={`/${language}${pairingsPath({ theme: firstTheme.slug })}`}>
      <NameText of={firstTheme} />
    </a>
  )
  return (
    <SitePage language={language} path={path} portal={portal} section="pairings">
      <PairingJsonLd pairing={pairing} url={absoluteUrl(language, path)} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PageHead
          title={pairing.title}
          lang={titled ? lang : undefined}
          kind={alike}
          meta={[titled && <PairingMembers key="members" members={members} />]}
          beside={placedMembers(members).length > 0 && <PairingMap members={members} />}
        />
        <Columns margin={<PairingMargin pairing={pairing} />}>
          {lang && <LanguageNotice language={lang} />}
          <PairingFacts pairing={pairing} />
          <div className="prose" lang={lang}>
            {pairing.summary && <p className={body ? 'lead' : undefined}>{pairing.summary}</p>}
            {body && <RichText doc={body} links={pairing.links} tableLabel={t('table')} />}
          </div>
          <CountryFootnotes countries={members.map(({ country }) => country)} />
        </Columns>
        {pairing.actionPlan && <PairingActionPlan plan={pairing.actionPlan} />}
      </article>
    </SitePage>
  )
}
