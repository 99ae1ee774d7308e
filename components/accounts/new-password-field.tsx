import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/field'

/** A password that is chosen. What it has to be is said before anybody tries. */
export function NewPasswordField({ label }: { label: string }) {
  const t = useTranslations('account.signUp')
  return (
    <TextField
      name="password"
      type="password"
      label={label}
      hint={t('passwordHint')}
      autoComplete="new-password"
    />
  )
}
