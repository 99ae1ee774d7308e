import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { sectionsFor, type DeskSection } from '@/components/desk/sections'
import { SitePage } from '@/components/layout/site-page'
import type { Viewer } from '@/lib/auth/session'
import type { Language } from '@/lib/i18n/languages'
import type { Portal } from '@/lib/portal/queries'

type Props = {
  language: Language
  /** This page's address without its language. */
  path: string
  portal: Portal
  viewer: Viewer
  section?: DeskSection
  title: ReactNode
  /** Language of the title where it is not the page's. */
  lang?: string | undefined
  /** What can be done from here: the link to a new record. */
  actions?: ReactNode
  children: ReactNode
}

/** The frame of every page of the desk: the portal's masthead, the parts of the desk at the side, the page's title. */
export function DeskPage({ language, path, portal, viewer, section, title, lang, actions, children }: Props) {
  const t = useTranslations('desk')
  return (
    <SitePage language={language} path={path} portal={portal}>
      <div className="wrap desk">
        <nav className="desk-side" aria-label={t('navigation')}>
          <details className="unfold">
            <summary>{t('title')}</summary>
            <ul>
              <li>
                <a href={`/${language}/editor`} aria-current={path === '/editor' ? 'page' : undefined}>
                  {t('title')}
                </a>
              </li>
              {sectionsFor(viewer).map((name) => (
                <li key={name}>
                  <a
                    href={`/${language}/editor/${name}`}
                    aria-current={name === section ? 'page' : undefined}
                  >
                    {t(`sections.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </nav>
        <div className="desk-main">
          <header className="desk-head">
            <h1 lang={lang}>{title}</h1>
            {actions && <div className="actions">{actions}</div>}
          </header>
          {children}
        </div>
      </div>
    </SitePage>
  )
}
