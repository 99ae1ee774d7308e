import { useLocale, useTranslations } from 'next-intl'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { Status } from '@/components/ui/status'
import { foreign } from '@/lib/i18n/translation'
import { deskImagePath, deskImagesPath } from '@/lib/images/desk/paths'
import type { DeskImage } from '@/lib/images/desk/queries'
import { deskParameters, type DeskFilters } from '@/lib/images/desk/schema'
import { chosenFilters } from '@/lib/lists/chosen'
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
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const empty = { action: { href: list({}), label: t('list.all') } }
  return (
    <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
      <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
        {t('list.status', { count: images.total })}
      </ResultStatus>
      {images.rows.length > 0 ? (
        <ul className="image-rows">
          {images.rows.map((image) => (
            <Row key={image.id} image={image} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t(chips.length > 0 ? 'list.filtered' : 'list.none')}
          {...(chips.length > 0 && empty)}
        />
      )}
      <Pagination page={images.page} pages={images.pages} href={(page) => list({ ...filters, page })} />
    </Listing>
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
