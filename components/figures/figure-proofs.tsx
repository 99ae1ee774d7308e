import { useLocale, useTranslations } from 'next-intl'
import { FigureProof } from '@/components/figures/figure-proof'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm, type FilterField } from '@/components/ui/filter-form'
import { Listing } from '@/components/ui/listing'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { figuresPath, type FigureFilters } from '@/lib/figures/paths'
import type { FigureProof as Proof } from '@/lib/figures/proof/queries'
import { chosenFilters } from '@/lib/lists/chosen'
import type { Page } from '@/lib/lists/pagination'

type Props = { figures: Page<Proof>; fields: FilterField[]; filters: FigureFilters }

/** Every figure with its evidence, and the form that narrows them. */
export function FigureProofs({ figures, fields, filters }: Props) {
  const t = useTranslations('impact')
  const language = useLocale()
  const list = (changed: FigureFilters) => `/${language}${figuresPath(changed)}`
  const chips = chosenFilters(fields, (name) => list({ ...filters, [name]: undefined, page: undefined }))
  const here = new Set(figures.rows.map(({ slug }) => slug))
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      <Listing filters={<FilterForm action={list({})} fields={fields} chosen={chips.length} />}>
        <ResultStatus chips={<Chips chips={chips} clear={list({})} />}>
          {t('status', { count: figures.total })}
        </ResultStatus>
        {figures.rows.length > 0 ? (
          <div>
            {figures.rows.map((figure) => (
              <FigureProof key={figure.slug} figure={figure} here={here} />
            ))}
          </div>
        ) : (
          <EmptyState
            level={3}
            title={t(chips.length > 0 ? 'empty.filtered' : 'empty.none')}
            action={chips.length > 0 ? { href: list({}), label: t('empty.all') } : undefined}
          />
        )}
        <Pagination page={figures.page} pages={figures.pages} href={(page) => list({ ...filters, page })} />
      </Listing>
    </section>
  )
}
