import { useTranslations } from 'next-intl'
import { Status } from '@/components/ui/status'
import type { AccountRow } from '@/lib/accounts/queries'

/** Whether somebody can sign in. */
export function AccountStatus({ account }: { account: Pick<AccountRow, 'confirmed' | 'disabledAt'> }) {
  const t = useTranslations('administration.accounts.states')
  if (account.disabledAt) return <Status tone="stop">{t('disabled')}</Status>
  if (!account.confirmed) return <Status tone="wait">{t('unconfirmed')}</Status>
  return <Status tone="ok">{t('active')}</Status>
}
