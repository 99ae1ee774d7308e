import { useTranslations } from 'next-intl'
import { islandAddress } from '@/components/islands/manifest'
import type { DocumentPage } from '@/lib/documents/pages/queries'
import { firstLine } from '@/lib/documents/rules'
import type { DocumentKind } from '@/prisma/generated/enums'

type Props = {
  kind: DocumentKind
  pages: DocumentPage[]
  /** Language of the file where it is not the page's. */
  lang?: string
}

/**
 * The pages of a document side by side in a window that scrolls, each with its text under it. Without a script they
 * are walked with the arrow keys, a finger or the numbers; the script adds buttons, where one is, and the full screen.
 */
export function SlideViewer({ kind, pages, lang }: Props) {
  const t = useTranslations('slides')
  if (!pages.some(({ picture }) => picture)) return null
  return (
    <slide-viewer
      className="slides"
      data-position={t('position', { page: '{page}', pages: '{pages}' })}
      data-full={t('fullScreen')}
      data-leave={t('leaveFullScreen')}
    >
      <div
        className="slides-window"
        role="region"
        tabIndex={0}
        aria-label={t(kind === 'slides' ? 'region.slides' : 'region.other')}
      >
        <ol className="plain">
          {pages.map((page) => (
            <li key={page.number} id={`page-${page.number}`}>
              <Page page={page} lang={lang} />
            </li>
          ))}
        </ol>
      </div>
      {/* Hidden where no script will work them (pictures.css). */}
      <p className="slides-bar">
        <button type="button" className="btn quiet previous">
          {t('previous')}
        </button>
        <span role="status">{t('position', { page: 1, pages: pages.length })}</span>
        <button type="button" className="btn quiet next">
          {t('next')}
        </button>
        <button type="button" className="btn quiet full-screen">
          {t('fullScreen')}
        </button>
      </p>
      <nav aria-label={t('numbers')}>
        <ol className="plain">
          {pages.map(({ number }) => (
            <li key={number}>
              <a href={`#page-${number}`}>{number}</a>
            </li>
          ))}
        </ol>
      </nav>
      <script src={islandAddress('slides')} defer />
    </slide-viewer>
  )
}

function Page({ page: { number, text, picture }, lang }: { page: DocumentPage; lang?: string }) {
  const t = useTranslations('slides')
  const line = firstLine(text)
  return (
    <>
      {picture && (
        <img
          {...picture}
          className={picture.height > picture.width ? 'upright' : undefined}
          alt={line ? t('pageWith', { number, text: line }) : t('page', { number })}
          loading={number === 1 ? undefined : 'lazy'}
          fetchPriority={number === 1 ? 'high' : undefined}
        />
      )}
      {text && (
        <details className="unfold">
          <summary>{t('text', { number })}</summary>
          <p className="page-text" lang={lang}>
            {text}
          </p>
        </details>
      )}
    </>
  )
}
