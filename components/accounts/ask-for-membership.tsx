import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { GroupedSelect } from '@/components/forms/grouped-select'
import { requestMembershipAction } from '@/lib/accounts/memberships/actions'
import type { Joinable } from '@/lib/accounts/memberships/queries'

type Props = { joinable: Record<'partners' | 'cities' | 'groups', readonly Joinable[]> }

const roles = { groups: 'member', partners: 'author', cities: 'officer' } as const

/** Asks to be a member of a group, an author of a partner or an officer of a city. */
export function AskForMembership({ joinable }: Props) {
  const t = useTranslations('account.memberships')
  const groups = (['groups', 'partners', 'cities'] as const).map((kind) => ({
    label: t(kind),
    choices: joinable[kind].map(({ id, name }) => ({ value: `${roles[kind]}:${id}`, label: name })),
  }))
  return (
    <Form action={requestMembershipAction}>
      <GroupedSelect name="of" label={t('of')} none={t('choose')} groups={groups} />
      <TextArea name="message" label={t('message')} hint={t('messageHint')} optional />
      <div className="actions">
        <button className="btn">{t('submit')}</button>
      </div>
    </Form>
  )
}
