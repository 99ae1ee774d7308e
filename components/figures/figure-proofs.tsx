import { useLocale, useTranslations } from 'next-intl'
import { FigureProof } from '@/components/figures/figure-proof'
import { FilteredList } from '@/components/lists/filtered-list'
import type { FilterField } from '@/components/ui/filter-form'
import { figuresPath, type FigureFilters } from '@/lib/figures/paths'
import type { FigureProof as Proof } from '@/lib/figures/proof/queries'
import type { Page } from '@/lib/lists/pagination'

type Props = { figures: Page<Proof>; fields: FilterField[]; filters: FigureFilters }

/** Every figure with its evidence, and the form that narrows them. */
export function FigureProofs({ figures, fields, filters }: Props) {
  const t = useTranslations('impact')
  const language = useLocale()
  const list = (changed: FigureFilters) => `/${language}${figuresPath(changed)}`
  const here = new Set(figures.rows.map(({ slug }) => slug))
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      <FilteredList
        filters={filters}
        fields={fields}
        address={list}
        found={figures}
        status={t('status', { count: figures.total })}
        empty={{ none: t('empty.none'), filtered: t('empty.filtered'), all: t('empty.all'), level: 3 }}
      >
        <div>
          {figures.rows.map((figure) => (
            <FigureProof key={figure.slug} figure={figure} here={here} />
          ))}
        </div>
      </FilteredList>
    </section>
  )
}
