import { useLocale, useTranslations } from 'next-intl'
import { instantText } from '@/components/articles/desk/instant'
import { Form } from '@/components/forms/form'
import { restoreVersionAction } from '@/lib/articles/desk/actions'
import { deskArticlePath } from '@/lib/articles/paths'
import type { VersionRow } from '@/lib/articles/versions/queries'

type Props = {
  id: string
  language: string
  versions: readonly VersionRow[]
  /** Whether there is a draft to compare with. */
  hasDraft: boolean
  /** The two that are compared: the number of a version, or "draft". */
  from?: string
  to?: string
}

/** Chooses two versions to be read side by side. Needs nothing but an address. */
export function CompareForm({ id, language, versions, hasDraft, from, to }: Props) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  if (versions.length + Number(hasDraft) < 2) return null
  const numbers = versions.map(({ number }) => String(number))
  const all = hasDraft ? ['draft', ...numbers] : numbers
  const label = (value: string) =>
    value === 'draft' ? t('versions.draft') : t('versions.number', { number: value })
  return (
    <form
      action={`/${page}${deskArticlePath(id, undefined, 'versions')}`}
      method="get"
      className="form compare"
      aria-label={t('buttons.compare')}
    >
      <input type="hidden" name="language" value={language} />
      {(['from', 'to'] as const).map((side) => (
        <div className="field" key={side}>
          <label htmlFor={`compare-${side}`}>{t(`versions.${side}`)}</label>
          <select
            id={`compare-${side}`}
            name={side}
            defaultValue={(side === 'from' ? from : to) ?? all[side === 'from' ? 1 : 0]}
          >
            {all.map((value) => (
              <option key={value} value={value}>
                {label(value)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button className="btn quiet">{t('buttons.compare')}</button>
    </form>
  )
}

/** Everything the public has had or somebody discarded, each to be taken into the draft again. */
export function VersionList({
  id,
  language,
  versions,
  version,
  maySave,
}: Omit<Props, 'hasDraft'> & { version: number; maySave: boolean }) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  if (versions.length === 0) return <p>{t('versions.none')}</p>
  return (
    <ol className="versions" reversed>
      {versions.map(({ id: versionId, number, title, author, createdAt, isLive, note }) => (
        <li key={versionId} value={number}>
          <p>
            <strong>{t('versions.number', { number })}</strong> {isLive && t('versions.live')}{' '}
            {note === 'discarded' && t('versions.discarded')} <span lang={language}>{title}</span>{' '}
            <span className="hint">
              {`${instantText(createdAt, page)} UTC`} {author && t('versions.by', { name: author })}
            </span>
          </p>
          {maySave && (
            <Form
              action={restoreVersionAction}
              hidden={{ id, language, version, number }}
              label={t('versions.number', { number })}
              className=""
            >
              <button className="btn quiet">{t('buttons.restoreVersion')}</button>
            </Form>
          )}
        </li>
      ))}
    </ol>
  )
}
