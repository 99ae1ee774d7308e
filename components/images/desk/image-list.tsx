import { useLocale, useTranslations } from 'next-intl'
import { FilteredList } from '@/components/lists/filtered-list'
import { Status } from '@/components/ui/status'
import { foreign } from '@/lib/i18n/translation'
import { deskImagePath, deskImagesPath } from '@/lib/images/desk/paths'
import type { DeskImage } from '@/lib/images/desk/queries'
import { deskParameters, type DeskFilters } from '@/lib/images/desk/schema'
import type { Page } from '@/lib/lists/pagination'

type Props = { filters: DeskFilters; images: Page<DeskImage> }

/** The pictures that somebody may change, under filters that stand in the address. */
export function ImageList({ filters, images }: Props) {
  const t = useTranslations('imagesDesk')
  const language = useLocale()
  const list = (changed: DeskFilters) => `/${language}${deskImagesPath(changed)}`
  const fields = [
    { kind: 'text' as const, name: 'q', label: t('filters.q'), ...(filters.q && { value: filters.q }) },
    {
      name: 'state',
      label: t('filters.state'),
      any: t('filters.anyState'),
      options: deskParameters.state.options.map((value) => ({ value, label: t(`states.${value}`) })),
      ...(filters.state && { value: filters.state }),
    },
  ]
  return (
    <FilteredList
      filters={filters}
      fields={fields}
      address={list}
      found={images}
      status={t('list.status', { count: images.total })}
      empty={{ none: t('list.none'), filtered: t('list.filtered'), all: t('list.all') }}
    >
      <ul className="image-rows">
        {images.rows.map((image) => (
          <Row key={image.id} image={image} />
        ))}
      </ul>
    </FilteredList>
  )
}

function Row({ image: { id, picture, name, complete } }: { image: DeskImage }) {
  const t = useTranslations('imagesDesk')
  const language = useLocale()
  return (
    <li>
      {picture && (
        <img
          src={picture.src}
          srcSet={picture.srcSet}
          sizes="12rem"
          width={picture.width}
          height={picture.height}
          alt=""
          loading="lazy"
        />
      )}
      <div>
        <a
          href={`/${language}${deskImagePath(id)}`}
          lang={picture ? foreign(picture.language, language) : undefined}
        >
          {picture?.alt || name}
        </a>
        {picture?.credit && <span className="hint">{t('creditOf', { credit: picture.credit })}</span>}
        {!complete && <Status tone="stop">{t('states.incomplete')}</Status>}
      </div>
    </li>
  )
}
