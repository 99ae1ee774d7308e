import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/components/desk/language-name'
import { dateFormat } from '@/lib/i18n/date-format'
import type { HistoryEntry } from '@/lib/desk/history'

/** What was done to a record, by whom and when. */
export function RecordHistory({ history }: { history: readonly HistoryEntry[] }) {
  const t = useTranslations('desk')
  const language = useLocale()
  const format = dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <details className="unfold history">
      <summary>{t('record.history')}</summary>
      {history.length === 0 && <p>{t('record.noHistory')}</p>}
      <ol>
        {history.map((entry, index) => (
          <li key={index}>
            {doneIn(t, entry, language)}{' '}
            <span className="hint">
              {t('record.by', {
                by: entry.by ?? t('record.portalItself'),
                at: `${format.format(entry.at)} UTC`,
              })}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function doneIn(t: ReturnType<typeof useTranslations<'desk'>>, entry: HistoryEntry, page: string): string {
  const key = `history.${entry.done}` as 'history.changed'
  const done = t.has(key) ? t(key) : entry.done.replace(/_/g, ' ')
  return entry.language ? t('history.in', { done, language: languageName(entry.language, page) }) : done
}
