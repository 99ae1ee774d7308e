import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { ShownOnce } from '@/components/forms/step'
import {
  confirmSecondFactorAction,
  disableSecondFactorAction,
  enrolAction,
  renewRecoveryCodesAction,
} from '@/lib/accounts/second-factor/actions'

/** Nothing is made before the button: opening a page changes nothing. */
export function SecondFactorBegin() {
  const t = useTranslations('account.secondFactor')
  return (
    <form action={enrolAction}>
      <button className="btn">{t('begin')}</button>
    </form>
  )
}

/** The secret for the app, and the first code of it. */
export function SecondFactorSetUp({ typed, qr }: { typed: string; qr: { side: number; path: string } }) {
  const t = useTranslations('account.secondFactor')
  return (
    <Form action={confirmSecondFactorAction}>
      <ShownOnce
        name="recovery"
        before={
          <>
            <p>{t('scan')}</p>
            <svg className="qr" viewBox={`0 0 ${qr.side} ${qr.side}`} role="img" aria-label={t('image')}>
              <rect width="100%" height="100%" fill="#fff" />
              <path d={qr.path} fill="#000" />
            </svg>
            <p>{t('typed', { key: typed.replace(/.{4}(?=.)/g, '$& ') })}</p>
            <TextField name="code" label={t('code')} autoComplete="one-time-code" inputMode="numeric" />
            <div className="actions">
              <button className="btn">{t('confirm')}</button>
            </div>
          </>
        }
      >
        <RecoveryHead />
      </ShownOnce>
    </Form>
  )
}

/** What can be done with a second factor that is in force. */
export function SecondFactorOn({ left }: { left: number }) {
  const t = useTranslations('account.secondFactor')
  return (
    <>
      <p>{t('on', { left })}</p>
      <Form action={renewRecoveryCodesAction} label={t('renew')}>
        <ShownOnce
          name="recovery"
          before={
            <div className="actions">
              <button className="btn quiet">{t('renew')}</button>
            </div>
          }
        >
          <RecoveryHead />
        </ShownOnce>
      </Form>
      <h2>{t('offTitle')}</h2>
      <Form action={disableSecondFactorAction} label={t('offTitle')}>
        <TextField name="current" type="password" label={t('current')} autoComplete="current-password" />
        <div className="actions">
          <button className="btn">{t('off')}</button>
        </div>
      </Form>
    </>
  )
}

function RecoveryHead() {
  const t = useTranslations('account.secondFactor')
  return (
    <>
      <h2>{t('codesTitle')}</h2>
      <p>{t('codes')}</p>
    </>
  )
}
