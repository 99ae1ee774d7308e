import type { ReactNode } from 'react'
import { setRequestLocale } from 'next-intl/server'
import { DocumentAssets } from '@/components/layout/document-assets'
import { DocumentIcons } from '@/components/layout/document-icons'
import { SkipLink } from '@/components/layout/skip-link'
import { defaultLanguage, isLanguage } from '@/lib/i18n/languages'
import { getPortal } from '@/lib/portal/queries'
import '@/app/ledger.css'

// Nothing is prerendered: the build knows no database, and lib/server keeps what it has seen.
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function DocumentLayout({ children, params }: Props) {
  const { locale } = await params
  const language = isLanguage(locale) ? locale : defaultLanguage
  setRequestLocale(language)
  const { accentSheet } = await getPortal(language)
  return (
    <html lang={language}>
      <head>
        <DocumentAssets language={language} />
        <DocumentIcons />
        {accentSheet && <link rel="stylesheet" href={accentSheet} />}
      </head>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
