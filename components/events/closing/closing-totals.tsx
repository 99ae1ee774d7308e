import { useLocale, useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/ui/scroll-table'
import { nameOfTotal } from '@/lib/events/evidence/rules'
import type { Evidence } from '@/lib/events/evidence/queries'

const dimensions = ['country', 'helix', 'organisation', 'attendance', 'session', 'state'] as const

/** How many were registered and came, by what stays known of them. */
export function ClosingTotals({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('closing')
  const language = useLocale()
  const { totals } = evidence.closing
  if (totals.length === 0)
    return (
      <section>
        <h2>{t('totals')}</h2>
        <p>{t('noTotals')}</p>
      </section>
    )
  return (
    <section>
      <h2>{t('totals')}</h2>
      {dimensions.map((dimension) => {
        const own = totals.filter((total) => total.dimension === dimension)
        if (!own.some(({ value }) => value !== '')) return null
        return (
          <ScrollTable key={dimension} label={t(`dimensions.${dimension}`)}>
            <table>
              <caption>{t(`dimensions.${dimension}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('columns.value')}</th>
                  <th scope="col">{t('columns.registered')}</th>
                  <th scope="col">{t('columns.attended')}</th>
                </tr>
              </thead>
              <tbody>
                {own.map((total) => (
                  <tr key={total.value}>
                    <th scope="row">{nameOfTotal(total, evidence, language)}</th>
                    <td>{total.count}</td>
                    <td>{total.attended}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        )
      })}
    </section>
  )
}
