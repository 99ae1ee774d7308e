import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { SitePage } from '@/components/layout/site-page'
import { PageHead } from '@/components/ui/page-head'
import { accountPath } from '@/lib/accounts/paths'
import type { Language } from '@/lib/i18n/languages'
import type { Portal } from '@/lib/portal/queries'

type Props = {
  language: Language
  /** This page's address without its language. */
  path: string
  portal: Portal
  title: string
  lead?: string
  /** Leads back to one's account. */
  inside?: boolean
  /** Something that has just gone well. */
  notice?: string | undefined
  children?: ReactNode
}

/** The frame of a page about an account: one column, a title, and what there is to do. */
export function AccountFrame({ language, path, portal, title, lead, inside, notice, children }: Props) {
  const t = useTranslations('account')
  return (
    <SitePage language={language} path={path} portal={portal}>
      <div className="wrap account">
        {inside && (
          <p className="account-back">
            <a href={accountPath(language)}>{t('back')}</a>
          </p>
        )}
        <PageHead title={title} lead={lead} />
        {notice && (
          <p className="notice" role="status">
            {notice}
          </p>
        )}
        {children}
      </div>
    </SitePage>
  )
}
