import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { ShownOnce } from '@/components/forms/step'
import {
  disableSecondFactorAction,
  enrolAction,
  recoveryCodesAction,
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

type Props = {
  /** The secret that waits for its first code; null once the second factor is in force. */
  pending: { typed: string; qr: { side: number; path: string } } | null
  /** How many recovery codes are left. */
  left: number
}

/**
 * The form whose answer holds recovery codes: it turns the second factor on, and later makes new codes. It is one form
 * at one place, since React gives the answer to the form that stands where the sent one stood.
 */
export function SecondFactorForm({ pending, left }: Props) {
  const t = useTranslations('account.secondFactor')
  return (
    <Form action={recoveryCodesAction}>
      <ShownOnce name="recovery" before={pending ? <SetUp {...pending} /> : <Renew left={left} />}>
        <h2>{t('codesTitle')}</h2>
        <p>{t('codes')}</p>
      </ShownOnce>
    </Form>
  )
}

export function SecondFactorOff() {
  const t = useTranslations('account.secondFactor')
  return (
    <>
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

function SetUp({ typed, qr }: NonNullable<Props['pending']>) {
  const t = useTranslations('account.secondFactor')
  return (
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
  )
}

function Renew({ left }: Pick<Props, 'left'>) {
  const t = useTranslations('account.secondFactor')
  return (
    <>
      <p>{t('on', { left })}</p>
      <div className="actions">
        <button className="btn quiet">{t('renew')}</button>
      </div>
    </>
  )
}
