import { useFormatter, useTranslations } from 'next-intl'
import { LedgerTable } from '@/components/ui/ledger-table'
import type { SessionRow } from '@/lib/accounts/sessions/queries'
import { browserName } from '@/lib/accounts/sessions/rules'

const instant = { dateStyle: 'medium', timeStyle: 'short' } as const

/** The browsers in which somebody is signed in. Hours are those of UTC: nobody knows where each of them is. */
export function SessionTable({ rows }: { rows: readonly SessionRow[] }) {
  const t = useTranslations('account.sessions')
  const format = useFormatter()
  const said = (date: Date) => (
    <time dateTime={date.toISOString()}>{`${format.dateTime(date, instant)} UTC`}</time>
  )
  const cells = ({ userAgent, here, createdAt, lastSeenAt }: SessionRow) => {
    const name = browserName(userAgent) ?? t('unknown')
    return [here ? `${name} (${t('here')})` : name, said(createdAt), said(lastSeenAt)]
  }
  return (
    <LedgerTable
      label={t('title')}
      columns={[{ label: t('browser') }, { label: t('since') }, { label: t('seen') }]}
      rows={rows.map((row) => ({ key: row.id, cells: cells(row) }))}
      stack
    />
  )
}
