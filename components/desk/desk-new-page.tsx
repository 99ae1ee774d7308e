import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { BackLink } from '@/components/desk/back-link'
import { DeskPage } from '@/components/desk/desk-page'
import type { Viewer } from '@/lib/auth/session'
import { deskNewPath } from '@/lib/desk/filters'
import type { NounName } from '@/lib/desk/nouns'
import type { Language } from '@/lib/i18n/languages'
import type { Portal } from '@/lib/portal/queries'

type Props = { noun: NounName; language: Language; portal: Portal; viewer: Viewer; children: ReactNode }

/** The page of the desk on which a record begins. */
export function DeskNewPage({ noun, language, portal, viewer, children }: Props) {
  const t = useTranslations('desk')
  return (
    <DeskPage
      language={language}
      path={deskNewPath(noun)}
      portal={portal}
      viewer={viewer}
      section={noun}
      title={t(`new.${noun}`)}
    >
      <BackLink noun={noun} />
      {children}
    </DeskPage>
  )
}
