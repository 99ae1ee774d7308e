import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { footSections, mainSections, type SiteSection } from '@/components/layout/sections'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { accountPath, signInPath } from '@/lib/accounts/paths'
import { languageNames, languages, type Language } from '@/lib/i18n/languages'
import { portalPagePath } from '@/lib/portal/paths'
import type { Portal } from '@/lib/portal/queries'
import { searchPath } from '@/lib/search/paths'
import { currentAsking } from '@/lib/server/reading'

type Props = {
  language: Language
  /** This page's address without its language, for the links to its other languages. */
  path: string
  portal: Portal
  section?: SiteSection
  children: ReactNode
}

/** The frame of every public page: masthead, the page itself, foot with the funding statement. */
export function SitePage({ language, path, portal, section, children }: Props) {
  const t = useTranslations('layout')
  const entry = (name: Exclude<SiteSection, 'search'>) => ({
    href: `/${language}/${name}`,
    label: t(`sections.${name}`),
    current: name === section,
  })
  return (
    <>
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href="/opensearch.xml"
        title={portal.name}
      />
      <SiteHeader
        brand={{ name: portal.name, tagline: portal.tagline || undefined, href: `/${language}` }}
        nav={mainSections.map(entry)}
        account={accountLink(language, t)}
        search={{ href: `/${language}${searchPath()}`, current: section === 'search' }}
        languages={languages.map((other) => ({
          language: other,
          name: languageNames[other],
          href: `/${other}${path}`,
          current: other === language,
        }))}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        sample={portal.sample ? `/${language}${portalPagePath('about')}` : undefined}
        funding={portal.funding.map(({ acronym, text, language: spoken }) => ({
          acronym,
          text,
          lang: spoken === language ? undefined : spoken,
        }))}
        links={footSections.map((column) => column.map(entry))}
      />
    </>
  )
}

/** Common pages are the same for everybody: there an island says "Account" to who is signed in. */
function accountLink(language: Language, t: (key: 'account' | 'signIn') => string) {
  const signedIn = { href: accountPath(language), label: t('account') }
  if (currentAsking()?.accountId) return signedIn
  return { href: signInPath(language), label: t('signIn'), signedIn }
}
