import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { joinGroupAction, leaveGroupAction } from '@/lib/accounts/memberships/actions'
import type { OwnMembership } from '@/lib/accounts/memberships/queries'
import type { GroupRecord } from '@/lib/groups/record/queries'

type Props = {
  group: Pick<GroupRecord, 'id' | 'slug' | 'name' | 'joining'>
  membership: OwnMembership | null
}

/** Asks to join a group; says that one has; or leaves it. */
export function JoinGroup({ group, membership }: Props) {
  const t = useTranslations('groups.join')
  const { name, joining } = group
  if (membership?.state === 'requested' || membership?.state === 'granted')
    return <Leave group={group} membership={membership} />
  if (joining !== 'on_request') return <p>{t(joining === 'closed' ? 'closed' : 'byInvitation', { name })}</p>
  return (
    <>
      {membership?.state === 'refused' && (
        <p className="notice">
          {t('refused')} {membership.reason}
        </p>
      )}
      <p>{t('intro', { name })}</p>
      <Form
        action={joinGroupAction}
        hidden={{ groupId: group.id, slug: group.slug }}
        label={t('title', { name })}
      >
        <TextArea name="message" label={t('note')} hint={t('noteHint')} optional />
        <div className="actions">
          <button className="btn">{t('ask')}</button>
        </div>
      </Form>
    </>
  )
}

function Leave({ group, membership }: { group: Props['group']; membership: OwnMembership }) {
  const t = useTranslations('groups.join')
  const { state, role, id } = membership
  const asked = state === 'requested'
  const verb = asked ? t('withdraw') : t('leaveGroup')
  return (
    <>
      <p>{t(asked ? 'asked' : role === 'lead' ? 'lead' : 'member')}</p>
      {!asked && <p>{t('leaving', { name: group.name })}</p>}
      <Form action={leaveGroupAction} hidden={{ id, slug: group.slug }} label={verb}>
        <div className="actions">
          <button className="btn quiet">{verb}</button>
        </div>
      </Form>
    </>
  )
}
