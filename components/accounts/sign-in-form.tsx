import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { TextField } from '@/components/forms/field'
import { Step } from '@/components/forms/step'
import { signInAction } from '@/lib/accounts/actions'
import { resetPath, signUpPath, singleSignOnPath } from '@/lib/accounts/paths'

type Props = {
  language: string
  callbackUrl: string
  /** What the single sign-on is called, where there is one. */
  singleSignOn: string | null
}

/** Address and password; then, for who has a second factor, its code. */
export function SignInForm({ language, callbackUrl, singleSignOn }: Props) {
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
      {singleSignOn && (
        <p className="account-ways">
          <a className="btn quiet" href={singleSignOnPath(language, callbackUrl)}>
            {t('oidc', { name: singleSignOn })}
          </a>
        </p>
      )}
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
