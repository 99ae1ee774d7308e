import { useTranslations } from 'next-intl'
import { deskRecordPath } from '@/lib/desk/filters'
import type { DeskRecord } from '@/lib/desk/get-record'
import { languageNames, languages, type Language } from '@/lib/i18n/languages'

type Props = {
  noun: string
  record: Pick<DeskRecord, 'id' | 'texts'>
  language: Language
  shown: Language
  /** Of a record with several pages, the one that it stands on. */
  part?: string
}

/** The languages of the texts, each with where it stands, leading to the form in it. */
export function RecordLanguages({ noun, record, language, shown, part }: Props) {
  const t = useTranslations('desk.record')
  return (
    <nav className="text-languages" aria-label={t('languages')}>
      <ul>
        {languages.map((other) => (
          <li key={other}>
            <a
              href={`/${language}${deskRecordPath(noun, part ? `${record.id}/${part}` : record.id, { language: other })}`}
              aria-current={other === shown ? 'true' : undefined}
            >
              <span lang={other}>{languageNames[other]}</span>{' '}
              <span className="hint">{t(`textStates.${stateOf(record, other)}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function stateOf({ texts }: Props['record'], language: string): 'published' | 'draft' | 'stale' | 'none' {
  const text = texts.find((candidate) => candidate.language === language)
  if (!text) return 'none'
  if (text.stale) return 'stale'
  return text.published ? 'published' : 'draft'
}
