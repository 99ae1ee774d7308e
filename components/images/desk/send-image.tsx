import { useLocale, useTranslations } from 'next-intl'
import { describedBy, FieldNotes } from '@/components/forms/field-notes'
import { Options } from '@/components/forms/options'
import type { Option } from '@/lib/desk/options'
import type { UploadReason } from '@/lib/uploads/refusals'

type Props = {
  /** The page that goes on, without a question mark. */
  next: string
  partners: readonly Option[]
  /** Whether a picture may be nobody's but the staff's. */
  mayChooseAll: boolean
  refused: UploadReason | undefined
}

/** Sends one picture with what is said of it. */
export function SendImage({ next, partners, mayChooseAll, refused }: Props) {
  const t = useTranslations('imagesDesk')
  const refusals = useTranslations('documentsDesk.refusals')
  const notes = { hint: t('new.fileHint'), error: refused && refusals(refused) }
  return (
    <form
      action="/api/desk/images"
      method="post"
      encType="multipart/form-data"
      className="form"
      aria-label={t('new.title')}
    >
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="language" value={useLocale()} />
      <div className="field">
        <label htmlFor="picture">{t('new.file')}</label>
        <FieldNotes id="picture" {...notes} />
        <input
          type="file"
          id="picture"
          name="picture"
          accept=".jpg,.jpeg,.png,.webp,.avif"
          required
          aria-describedby={describedBy('picture', notes)}
        />
      </div>
      <Line name="alt" label={t('fields.alt')} hint={t('fields.altHint')} required />
      <Line name="credit" label={t('fields.credit')} hint={t('fields.creditHint')} required />
      <Line name="licence" label={t('fields.licence')} hint={t('fields.licenceHint')} />
      {partners.length > 0 && (
        <div className="field">
          <label htmlFor="partner">{t('fields.partner')}</label>
          <select id="partner" name="partnerId" defaultValue={mayChooseAll ? '' : partners[0]?.value}>
            <Options choices={partners} none={mayChooseAll ? t('fields.none') : undefined} />
          </select>
        </div>
      )}
      <div className="actions">
        <button className="btn">{t('new.send')}</button>
      </div>
    </form>
  )
}

function Line({
  name,
  label,
  hint,
  required = false,
}: {
  name: string
  label: string
  hint: string
  required?: boolean
}) {
  const t = useTranslations('forms')
  return (
    <div className="field">
      <label htmlFor={`image-${name}`}>
        {label} {!required && <span className="optional">{t('optional')}</span>}
      </label>
      <p className="hint" id={`image-${name}-hint`}>
        {hint}
      </p>
      <input
        id={`image-${name}`}
        name={name}
        required={required}
        maxLength={300}
        aria-describedby={`image-${name}-hint`}
      />
    </div>
  )
}
