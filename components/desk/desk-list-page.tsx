import { useTranslations } from 'next-intl'
import { DeskPage } from '@/components/desk/desk-page'
import { RecordList } from '@/components/desk/record-list'
import type { Viewer } from '@/lib/auth/session'
import { deskListPath, deskNewPath } from '@/lib/desk/filters'
import type { NounName } from '@/lib/desk/nouns'
import type { ReadList } from '@/lib/desk/pages'
import type { Language } from '@/lib/i18n/languages'
import type { Portal } from '@/lib/portal/queries'

type Props = { noun: NounName; language: Language; portal: Portal; viewer: Viewer; list: ReadList }

/** The page of the desk that lists the records of a noun. */
export function DeskListPage({ noun, language, portal, viewer, list }: Props) {
  const t = useTranslations('desk')
  return (
    <DeskPage
      language={language}
      path={deskListPath(noun)}
      portal={portal}
      viewer={viewer}
      section={noun}
      title={t(`sections.${noun}`)}
      actions={
        list.mayManage && (
          <a className="btn" href={`/${language}${deskNewPath(noun)}`}>
            {t(`new.${noun}`)}
          </a>
        )
      }
    >
      <RecordList noun={noun} {...list} />
    </DeskPage>
  )
}
