import { useLocale } from 'next-intl'
import { LanguageNotice } from '@/components/layout/language-notice'
import { RichText } from '@/components/richtext/rich-text'
import { foreign } from '@/lib/i18n/translation'
import type { PortalPageText as Text } from '@/lib/portal/pages/queries'

/** What the portal itself says on one of its pages. */
export function PortalPageText({ page, tableLabel }: { page: Text; tableLabel: string }) {
  const lang = foreign(page.language, useLocale())
  if (!page.body) return null
  return (
    <>
      {lang && <LanguageNotice language={lang} />}
      <div className="prose" lang={lang}>
        <RichText doc={page.body} links={page.links} tableLabel={tableLabel} />
      </div>
    </>
  )
}
