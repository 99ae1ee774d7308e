import { useLocale, useTranslations } from 'next-intl'
import { MarginSection } from '@/components/ui/margin'
import type { OwnMembership } from '@/lib/accounts/memberships/queries'
import { joinPath } from '@/lib/groups/paths'
import type { GroupRecord } from '@/lib/groups/record/queries'

type Props = { group: GroupRecord; membership: OwnMembership | null }

/** How whoever looks stands to a group, and the one thing they can do about it. Nothing where they can do nothing. */
export function GroupJoining({ group: { slug, joining }, membership }: Props) {
  const t = useTranslations('groups.join')
  const action = `/${useLocale()}${joinPath(slug)}`
  const state = membership?.state
  if (state === 'granted' || state === 'requested')
    return (
      <MarginSection title={t('yours')}>
        <p>{t(state === 'requested' ? 'asked' : membership?.role === 'lead' ? 'lead' : 'member')}</p>
        <p>
          <a href={action}>{t(state === 'requested' ? 'withdraw' : 'leave')}</a>
        </p>
      </MarginSection>
    )
  if (joining !== 'on_request') return null
  return (
    <MarginSection title={t('yours')}>
      <form action={action} method="get">
        <button className="btn">{t('ask')}</button>
      </form>
    </MarginSection>
  )
}
