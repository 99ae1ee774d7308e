import type { ReactNode } from 'react'
import { BackLink } from '@/components/desk/back-link'
import { DeskPage } from '@/components/desk/desk-page'
import { RecordView } from '@/components/desk/record-view'
import { NotFoundPage } from '@/components/layout/not-found-page'
import type { Viewer } from '@/lib/auth/session'
import { deskRecordPath, type recordNews } from '@/lib/desk/filters'
import type { DeskRecord } from '@/lib/desk/get-record'
import type { NounName } from '@/lib/desk/nouns'
import type { Language } from '@/lib/i18n/languages'
import { foreign } from '@/lib/i18n/translation'
import type { Portal } from '@/lib/portal/queries'

type Props = {
  noun: NounName
  id: string
  language: Language
  shown: Language
  done?: (typeof recordNews)[number] | undefined
  portal: Portal
  viewer: Viewer
  /** Absent where it is not there, or not theirs: the same answer for both. */
  record: DeskRecord | undefined
  /** What stands before the record itself. */
  before?: ReactNode
  children: ReactNode
}

/** The page of the desk on which a record is kept. */
export function DeskRecordPage(props: Props) {
  const { noun, id, language, shown, done, portal, viewer, record, before, children } = props
  const path = deskRecordPath(noun, id)
  if (!record) return <NotFoundPage language={language} path={path} portal={portal} />
  return (
    <DeskPage
      language={language}
      path={path}
      portal={portal}
      viewer={viewer}
      section={noun}
      title={record.name}
      lang={foreign(record.nameLanguage, language)}
    >
      <BackLink noun={noun} />
      {before}
      <RecordView {...{ noun, record, language, shown, done }}>{children}</RecordView>
    </DeskPage>
  )
}
