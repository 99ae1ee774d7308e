import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { RecordActions } from '@/components/desk/record-actions'
import { RecordHistory } from '@/components/desk/record-history'
import { RecordLanguages } from '@/components/desk/record-languages'
import { RecordPicture } from '@/components/desk/record-picture'
import { RestoreRecord, TrashRecord } from '@/components/desk/record-trash'
import { languageName } from '@/components/desk/language-name'
import { Status } from '@/components/ui/status'
import type { recordNews } from '@/lib/desk/filters'
import type { DeskRecord } from '@/lib/desk/get-record'
import type { NounName } from '@/lib/desk/nouns'
import { isPictured } from '@/lib/desk/pictures'
import type { Language } from '@/lib/i18n/languages'

type Props = {
  noun: NounName
  record: DeskRecord
  /** The language of the page, and that of the texts in the form. */
  language: Language
  shown: Language
  done?: (typeof recordNews)[number] | undefined
  /** The form of the noun. */
  children: ReactNode
}

/** A record at the desk: where it stands, its form, and what can be done with it as a whole. */
export function RecordView({ noun, record, language, shown, done, children }: Props) {
  const t = useTranslations('desk')
  return (
    <>
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <p className="meta">
        <RecordState record={record} shown={shown} />{' '}
        {record.address && <a href={`/${shown}${record.address}`}>{t('record.view')}</a>}
      </p>
      {record.trashed ? (
        <RestoreRecord noun={noun} record={record} shown={shown} />
      ) : (
        <>
          <RecordLanguages noun={noun} record={record} language={language} shown={shown} />
          {children}
          {record.picture && isPictured(noun) && (
            <RecordPicture {...{ noun, record, shown, picture: record.picture }} />
          )}
          {record.mayManage && (
            <>
              <RecordActions noun={noun} record={record} shown={shown} />
              <TrashRecord noun={noun} record={record} language={language} shown={shown} />
            </>
          )}
        </>
      )}
      {record.mayManage && <RecordHistory history={record.history} />}
    </>
  )
}

function RecordState({ record, shown }: { record: DeskRecord; shown: string }) {
  const t = useTranslations('desk')
  const isPublic = record.texts.some(({ language, published }) => language === shown && published)
  const language = languageName(shown, useLocale())
  if (record.trashed) return <Status tone="stop">{t('record.trashedState')}</Status>
  return (
    <Status tone={isPublic ? 'ok' : 'idle'}>
      {t(isPublic ? 'record.publishedState' : 'record.draftState', { language })}
    </Status>
  )
}
