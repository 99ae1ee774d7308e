import { useLocale, useTranslations } from 'next-intl'
import type { PartnerFacets } from '@/lib/partners/facets/queries'
import type { PartnerFilters } from '@/lib/partners/paths'
import { helices } from '@/lib/vocabularies/helix'
import { labelOf } from '@/lib/vocabularies/term'

type Props = { total: number; facets: PartnerFacets; filters: PartnerFilters }

/** "16 partners, by name · Academia 4 · Government 8": how many, and where none is chosen, on which sides of the helix. */
export function PartnerStatus({ total, facets, filters }: Props) {
  const t = useTranslations('partners')
  const language = useLocale()
  const sides = filters.helix || total === 0 ? [] : facets.helices
  return [
    t('status', { count: total }),
    ...sides.map(({ value, count }) =>
      t('statusHelix', { helix: labelOf(helices, value, language) ?? value, count }),
    ),
  ].join(' · ')
}
