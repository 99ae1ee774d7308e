import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/choices'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Meanwhile } from '@/components/forms/meanwhile'
import type { Option } from '@/lib/desk/options'
import { removeImageAction, saveImageAction } from '@/lib/images/desk/actions'
import type { EditableImage } from '@/lib/images/desk/queries'

type Props = {
  image: EditableImage
  /** The language of the words in the form. */
  shown: string
  /** Partners whose authors it may be handed to; empty where that is not theirs to say. */
  partners: readonly Option[]
}

/** Words, credit and focal point of a picture. */
export function ImageForm({ image, shown, partners }: Props) {
  const t = useTranslations('imagesDesk.fields')
  const words = useTranslations('desk.record')
  const { id, version, text, credit, licence, sourceUrl } = image
  const labels = { alt: t('alt'), caption: t('caption'), credit: t('credit') }
  return (
    <Form action={saveImageAction} hidden={{ id, version, language: shown }} label={words('details')}>
      <Meanwhile
        {...{ version, labels, now: { alt: text?.alt ?? '', caption: text?.caption ?? '', credit } }}
        title={words('meanwhile')}
        hint={words('meanwhileHint')}
      />
      <TextArea name="alt" label={t('alt')} hint={t('altHint')} value={text?.alt} rows={2} lang={shown} />
      <Checkbox name="decorative" label={t('decorative')} checked={text?.alt === ''} />
      <TextArea name="caption" label={t('caption')} value={text?.caption} rows={2} lang={shown} optional />
      <TextField name="credit" label={t('credit')} hint={t('creditHint')} value={credit} maxLength={300} />
      <TextField name="licence" label={t('licence')} hint={t('licenceHint')} value={licence} optional />
      <TextField name="sourceUrl" label={t('source')} type="url" value={sourceUrl} optional />
      {partners.length > 0 && (
        <Select
          name="partnerId"
          label={t('partner')}
          choices={partners}
          none={t('none')}
          value={image.partnerId}
          optional
        />
      )}
      <FocalFields focal={image.focal} />
      <div className="actions">
        <button className="btn">{t('save')}</button>
      </div>
    </Form>
  )
}

function FocalFields({ focal }: Pick<EditableImage, 'focal'>) {
  const t = useTranslations('imagesDesk.fields')
  const percent = (share: number) => String(Math.round(share * 100))
  return (
    <fieldset className="field-set">
      <legend>{t('focal')}</legend>
      <p className="hint">{t('focalHint')}</p>
      <TextField name="focalX" label={t('focalX')} inputMode="numeric" value={percent(focal.x)} />
      <TextField name="focalY" label={t('focalY')} inputMode="numeric" value={percent(focal.y)} />
    </fieldset>
  )
}

/** The way out for a picture that nothing shows. */
export function RemoveImage({ id }: { id: string }) {
  const t = useTranslations('imagesDesk.remove')
  return (
    <details className="unfold trash">
      <summary>{t('title')}</summary>
      <Form action={removeImageAction} hidden={{ id }} label={t('title')}>
        <p>{t('hint')}</p>
        <div className="actions">
          <button className="btn">{t('confirm')}</button>
        </div>
      </Form>
    </details>
  )
}
