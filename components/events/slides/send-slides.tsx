import { useLocale, useTranslations } from 'next-intl'
import { FileField } from '@/components/documents/file-field'
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

/** Slides without an account: sent with a script as they are chosen, and without it by the form. */
export function SendSlides({ token, page, received, refused }: Props) {
  const t = useTranslations('slidesByLink.speaker')
  const { meeting, contribution, startsAt, slidesDueAt } = page
  const day = useDay(page)
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
      <SendForm {...{ token, page, refused }} />
      <ReceivedFiles page={page} />
    </>
  )
}

function SendForm({ token, page, refused }: Omit<Props, 'received'>) {
  const t = useTranslations('slidesByLink.speaker')
  const to = speakerUploadPath(token)
  const hint = (
    <>
      {t('fileHint')} {page.files.length > 0 && t('again')}
    </>
  )
  return (
    <form action={to} method="post" encType="multipart/form-data" className="form">
      <FileField
        id="files"
        label={t('file')}
        accept=".pdf,.pptx,.odp"
        name="received"
        {...{ hint, refused, to }}
      />
      <div className="actions">
        <button className="btn">{t('send')}</button>
      </div>
    </form>
  )
}

/** Everything that came by this link. */
function ReceivedFiles({ page }: Pick<Props, 'page'>) {
  const t = useTranslations('slidesByLink.speaker')
  const language = useLocale()
  const { files, timeZone } = page
  const day = useDay(page)
  return (
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
  )
}

/** Days on the clocks of the meeting, whose city is named: a speaker may be anywhere. */
function useDay({ timeZone }: SpeakerPage): (instant: Date) => string {
  const language = useLocale()
  return (instant) => `${dayText(instant, timeZone, language)} (${zoneCity(timeZone)})`
}
