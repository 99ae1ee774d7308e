import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { LedgerTable } from '@/components/ui/ledger-table'
import { changeMemberAction, endMemberAction, inviteMemberAction } from '@/lib/groups/members/actions'
import type { Member, MembersOfGroup as Members } from '@/lib/groups/members/queries'
import { languageNames } from '@/lib/i18n/languages'

/** Who belongs to a group by account, and what can be done about each. */
export function MembersOfGroup({ group, zone }: { group: Members; zone: string }) {
  const t = useTranslations('groups.members')
  const { members } = group
  if (members.length === 0) return <p>{t('none')}</p>
  return (
    <LedgerTable
      label={t('title')}
      columns={(['name', 'role', 'organisation', 'since'] as const).map((name) => ({
        label: t(`columns.${name}`),
      }))}
      rows={members.map((member) => ({
        key: member.id,
        cells: [
          [member.name, member.email].join(', '),
          t(`roles.${member.role}`),
          member.organisation ?? '',
          <Moment key="since" at={member.since} zone={zone} />,
        ],
        more: <MemberActions group={group} member={member} />,
      }))}
      stack
    />
  )
}

/** Who leads is the staff's to say, and a lead ends nobody else's lead. */
function MemberActions({ group, member }: { group: Members; member: Member }) {
  const t = useTranslations('groups.members')
  const { id, accountId, name, role } = member
  if (role === 'lead' && !group.mayMakeLead) return null
  const other = role === 'lead' ? 'member' : 'lead'
  return (
    <div className="actions">
      {group.mayMakeLead && (
        <Form
          action={changeMemberAction}
          hidden={{ groupId: group.id, accountId, role: other }}
          label={t(`${other}Named`, { name })}
          className=""
        >
          <button className="btn quiet">{t(`${other}Named`, { name })}</button>
        </Form>
      )}
      <Form
        action={endMemberAction}
        hidden={{ groupId: group.id, id }}
        label={t('endNamed', { name })}
        className=""
      >
        <button className="btn quiet">{t('endNamed', { name })}</button>
      </Form>
    </div>
  )
}

/** Offers somebody a membership by mail, also before they have an account. */
export function InviteMember({ groupId }: { groupId: string }) {
  const t = useTranslations('groups.members')
  const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }))
  return (
    <Form action={inviteMemberAction} hidden={{ groupId }} label={t('invite')}>
      <TextField name="email" type="email" label={t('email')} />
      <TextField name="name" label={t('columns.name')} optional />
      <Select name="language" label={t('language')} choices={languages} value={useLocale()} />
      <TextArea name="message" label={t('message')} optional />
      <div className="actions">
        <button className="btn">{t('send')}</button>
      </div>
    </Form>
  )
}
