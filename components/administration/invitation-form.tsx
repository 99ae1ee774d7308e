import { useLocale, useTranslations } from 'next-intl'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { inviteAction } from '@/lib/accounts/desk/actions'
import type { Grantable } from '@/lib/accounts/desk/queries'
import { languageNames } from '@/lib/i18n/languages'
import { AccountRole } from '@/prisma/generated/enums'

type Props = {
  grantable: readonly Grantable[]
  /** Whether a role can be offered too. */
  mayRule: boolean
  /** Whether an account alone can be offered, without a membership. */
  mayOfferAccount: boolean
}

/** Offers somebody an account, a role or a membership by mail. */
export function InvitationForm({ grantable, mayRule, mayOfferAccount }: Props) {
  const t = useTranslations('administration.invitations')
  const words = useTranslations('administration.accounts')
  const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }))
  const memberships = grantable.map(({ value, role, name }) => ({
    value,
    label: words(`memberships.${role}`, { name }),
  }))
  return (
    <Form action={inviteAction} label={t('new')}>
      <TextField name="email" type="email" label={words('email')} />
      <TextField name="name" label={words('columns.name')} optional />
      <Select name="language" label={t('language')} choices={languages} value={useLocale()} />
      {mayRule && (
        <Select
          name="accountRole"
          label={words('columns.role')}
          choices={Object.values(AccountRole).map((value) => ({ value, label: words(`roles.${value}`) }))}
          value="account"
        />
      )}
      <Select
        name="membership"
        label={words('membership')}
        choices={memberships}
        {...(mayOfferAccount && { none: t('noMembership') })}
      />
      <TextArea name="message" label={t('message')} hint={t('messageHint')} optional />
      <div className="actions">
        <button className="btn">{t('send')}</button>
      </div>
    </Form>
  )
}
