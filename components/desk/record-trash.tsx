import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { restoreAction, trashAction } from '@/lib/desk/actions'
import type { DeskRecord } from '@/lib/desk/get-record'
import type { NounName } from '@/lib/desk/nouns'
import type { Use } from '@/lib/desk/uses'

type Props = { noun: NounName; record: DeskRecord; language: string; shown: string }

/** What stands on a record, and the way to the trash, which names both before it is gone. */
export function TrashRecord({ noun, record, language, shown }: Props) {
  const t = useTranslations('desk.record')
  const hidden = { noun, id: record.id, language: shown }
  return (
    <>
      <section>
        <h2>{t('uses')}</h2>
        {record.uses.length === 0 ? <p>{t('unused')}</p> : <Uses uses={record.uses} language={language} />}
      </section>
      <details className="unfold trash">
        <summary>{t('trash')}</summary>
        <Form action={trashAction} hidden={hidden} label={t('trash')}>
          <p>{t('trashHint')}</p>
          {record.uses.length > 0 && (
            <>
              <p>{t('trashUses')}</p>
              <Uses uses={record.uses} language={language} />
            </>
          )}
          <div className="actions">
            <button className="btn">{t('trashNamed', { name: record.name })}</button>
          </div>
        </Form>
      </details>
    </>
  )
}

/** The way back. */
export function RestoreRecord({ noun, record, shown }: Omit<Props, 'language'>) {
  const t = useTranslations('desk.record')
  return (
    <Form action={restoreAction} hidden={{ noun, id: record.id, language: shown }} label={t('trash')}>
      <div className="actions">
        <button className="btn">{t('restoreNamed', { name: record.name })}</button>
      </div>
    </Form>
  )
}

function Uses({ uses, language }: { uses: readonly Use[]; language: string }) {
  const t = useTranslations('desk')
  return (
    <ul className="uses">
      {uses.map(({ noun, total, records }) => (
        <li key={noun}>
          {t('record.useTotal', { noun: nounWord(t, noun), count: total })}
          <ul>
            {records.map(({ id, name }) => (
              <li key={id}>
                {hasDeskPage(noun) ? <a href={`/${language}/editor/${noun}/${id}`}>{name}</a> : name}
              </li>
            ))}
            {total > records.length && <li>{t('record.more', { count: total - records.length })}</li>}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Nouns that have no page at the desk yet. */
function hasDeskPage(noun: Use['noun']): boolean {
  return !['initiatives', 'quotes', 'calls', 'barriers'].includes(noun)
}

function nounWord(t: ReturnType<typeof useTranslations<'desk'>>, noun: Use['noun']): string {
  const others = ['articles', 'documents', 'initiatives', 'quotes', 'calls', 'barriers'] as const
  const other = others.find((candidate) => candidate === noun)
  return other ? t(`users.${other}`) : t(`sections.${noun as Exclude<Use['noun'], (typeof others)[number]>}`)
}
