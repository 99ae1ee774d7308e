import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Section } from '@/components/ui/section'
import { numberText, withUnit } from '@/lib/figures/rules'
import type { FigureTotal } from '@/lib/figures/totals/queries'

/** What figures of several places come to together, none of it counted twice. */
export function FigureTotals({ totals }: { totals: FigureTotal[] }) {
  const t = useTranslations('impact')
  if (totals.length === 0) return null
  return (
    <Section id="totals" title={t('totals.title')} note={t('totals.note')}>
      <LedgerTable
        label={t('totals.title')}
        stack
        columns={[
          { label: t('totals.indicator') },
          { label: t('totals.of') },
          { label: t('totals.total'), numeric: true },
        ]}
        rows={totals.map((total) => ({
          key: `${total.indicator.slug} ${total.scope} ${total.unit}`,
          cells: [
            <NameText key="name" of={total.indicator} />,
            <Of key="of" total={total} />,
            <Total key="total" total={total} />,
          ],
        }))}
      />
    </Section>
  )
}

function Total({ total: { qualifier, value, unit } }: { total: FigureTotal }) {
  const t = useTranslations('impact')
  const number = numberText(useLocale(), value)
  return [t(`qualifiers.${qualifier}`), withUnit(number, unit)].filter(Boolean).join(' ')
}

function Of({ total: { scope, count } }: { total: FigureTotal }) {
  const t = useTranslations('impact')
  return scope === 'portal' ? null : t(`totals.scopes.${scope}`, { count })
}
