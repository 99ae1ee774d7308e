import { useLocale, useTranslations } from 'next-intl'
import { documentPath } from '@/lib/documents/paths'
import type { FigureProof } from '@/lib/figures/proof/queries'
import { foreign } from '@/lib/i18n/translation'

/** Where a figure can be checked: a document of the library, an address elsewhere, and in which words it stands there. */
export function FigureSource({ source: { document, href, text } }: Pick<FigureProof, 'source'>) {
  const t = useTranslations('impact')
  const language = useLocale()
  if (!document && !href && !text) return t('noSource')
  return (
    <>
      {document && (
        <a href={`/${language}${documentPath(document.slug)}`} lang={foreign(document.language, language)}>
          {document.title}
        </a>
      )}
      {document && href && '; '}
      {href && <a href={href}>{t('sourceAt', { host: hostOf(href) })}</a>}
      {text && <span className="meta">{document || href ? t('sourceWords', { text }) : text}</span>}
    </>
  )
}

/** "example.org" of an absolute address, which is all that is let through; else the address itself. */
function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href
}
