import { useLocale, useTranslations } from 'next-intl'
import { UploadFiles } from '@/components/richtext-editor/upload-files'
import { clockText, dayText, zoneCity } from '@/lib/events/rules'
import { speakerUploadPath } from '@/lib/events/slides/paths'
import type { SpeakerPage } from '@/lib/events/slides/queries'
import { formatSize } from '@/lib/documents/rules'
import type { UploadReason } from '@/lib/uploads/refusals'

type Props = {
  token: string
  page: SpeakerPage
  /** Whether something arrived just now. */
  received: boolean
  refused: UploadReason | undefined
}

/** Bytes. The same as the portal takes at most. */
const largest = 200_000_000

/** Slides without an account: sent with a script as they are chosen, and without it by the form. */
export function SendSlides({ token, page, received, refused }: Props) {
  const t = useTranslations('slidesByLink.speaker')
  const refusals = useTranslations('documentsDesk.refusals')
  const language = useLocale()
  const { meeting, contribution, startsAt, timeZone, slidesDueAt, files } = page
  const day = (instant: Date) => `${dayText(instant, timeZone, language)} (${zoneCity(timeZone)})`
  const about = { meeting, contribution, day: day(startsAt) }
  return (
    <>
      {received && (
        <p className="notice" role="status">
          {t('thanks')}
        </p>
      )}
      <p className="lead">{contribution ? t('for', about) : t('forMeeting', about)}</p>
      {slidesDueAt && <p>{t('due', { day: day(slidesDueAt) })}</p>}
      <form action={speakerUploadPath(token)} method="post" encType="multipart/form-data" className="form">
        <div className="field">
          <label htmlFor="files">{t('file')}</label>
          <p className="hint" id="files-hint">
            {t('fileHint')} {files.length > 0 && t('again')}
          </p>
          {refused && (
            <p className="field-error" id="files-error">
              {refusals(refused)}
            </p>
          )}
          <UploadFiles to={speakerUploadPath(token)} name="received" most={largest}>
            <input
              type="file"
              id="files"
              name="files"
              accept=".pdf,.pptx,.odp"
              required
              aria-describedby={refused ? 'files-hint files-error' : 'files-hint'}
            />
          </UploadFiles>
        </div>
        <div className="actions">
          <button className="btn">{t('send')}</button>
        </div>
      </form>
      <section>
        <h2>{t('received')}</h2>
        {files.length === 0 && <p>{t('receivedNothing')}</p>}
        <ul>
          {files.map(({ number, name, bytes, at }) => (
            <li key={number}>
              {t('item', {
                name,
                size: formatSize(bytes, language),
                when: `${day(at)}, ${clockText(at, timeZone, language)}`,
              })}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
