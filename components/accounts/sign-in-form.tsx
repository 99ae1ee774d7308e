import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { TextField } from '@/components/forms/field'
import { Step } from '@/components/forms/step'
import { signInAction } from '@/lib/accounts/actions'
import { resetPath, signUpPath } from '@/lib/accounts/paths'

/** Address and password; then, for who has a second factor, its code. */
export function SignInForm({ language, callbackUrl }: { language: string; callbackUrl: string }) {
  const t = useTranslations('account.signIn')
  return (
    <>
      <Form action={signInAction} hidden={{ callbackUrl }}>
        <Step
          after="ticket"
          first={
            <>
              <TextField name="email" type="email" label={t('email')} autoComplete="username" />
              <TextField
                name="password"
                type="password"
                label={t('password')}
                autoComplete="current-password"
              />
              <div className="actions">
                <button className="btn">{t('submit')}</button>
              </div>
            </>
          }
          second={
            <>
              <h2>{t('step')}</h2>
              <TextField name="code" label={t('code')} hint={t('codeHint')} autoComplete="one-time-code" />
              <div className="actions">
                <button className="btn">{t('continue')}</button>
              </div>
            </>
          }
        />
      </Form>
      <ul className="account-ways">
        <li>
          <a href={signUpPath(language, callbackUrl)}>{t('create')}</a>
        </li>
        <li>
          <a href={resetPath(language)}>{t('forgot')}</a>
        </li>
      </ul>
    </>
  )
}
