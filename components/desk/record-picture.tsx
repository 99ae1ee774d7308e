import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { choosePictureAction } from '@/lib/desk/actions'
import type { DeskRecord } from '@/lib/desk/get-record'
import { showsLogo, type PicturedNoun, type RecordPicture as Chosen } from '@/lib/desk/pictures'
import { newImagePath } from '@/lib/images/desk/paths'

type Props = { noun: PicturedNoun; record: DeskRecord; picture: Chosen; shown: string }

/** The picture or logo of a record: what it is now, and what it could be. */
export function RecordPicture({ noun, record: { id, version }, picture, shown }: Props) {
  const t = useTranslations('desk.picture')
  const language = useLocale()
  const { chosen, options } = picture
  const what = showsLogo(noun) ? 'logo' : 'picture'
  return (
    <section aria-labelledby="picture-of-record">
      <h2 id="picture-of-record">{t(what)}</h2>
      {chosen?.picture && (
        <img
          className="record-picture"
          src={chosen.picture.src}
          width={chosen.picture.width}
          height={chosen.picture.height}
          alt={chosen.picture.alt}
        />
      )}
      {chosen && !chosen.complete && <p className="hint">{t('incomplete')}</p>}
      <Form action={choosePictureAction} hidden={{ noun, id, version, language: shown }} label={t(what)}>
        <Select
          name="imageId"
          label={t('choose')}
          hint={t('hint')}
          choices={options}
          value={chosen?.id ?? ''}
          none={t('none')}
        />
        <p>
          <a href={`/${language}${newImagePath()}`}>{t('add')}</a>
        </p>
        <div className="actions">
          <button className="btn quiet">{t('save')}</button>
        </div>
      </Form>
    </section>
  )
}
