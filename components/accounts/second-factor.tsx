import type { ReactNode } from 'react'
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

type Asked = {
  /** Whether there is a password to ask for. */
  hasPassword: boolean
}

/** Nothing is made before the button: opening a page changes nothing. */
export function SecondFactorBegin({ hasPassword }: Asked) {
  const t = useTranslations('account.secondFactor')
  return (
    <Form action={enrolAction}>
      {hasPassword && <OwnPassword name="current" />}
      <div className="actions">
        <button className="btn">{t('begin')}</button>
      </div>
    </Form>
  )
}

type Secret = { typed: string; qr: { side: number; path: string } }

/**
 * The form whose answer holds the first recovery codes. It stays where it was once the second factor is in force, since
 * React gives the answer to the form that stands where the sent one stood.
 */
export function SecondFactorConfirm({
  pending,
  hasPassword,
}: Asked & {
  /** The secret that waits for its first code; null once the second factor is in force. */
  pending: Secret | null
}) {
  return (
    <Form action={confirmSecondFactorAction}>
      <Codes before={pending && <SetUp {...pending} hasPassword={hasPassword} />} />
    </Form>
  )
}

export function SecondFactorRenew({
  left,
  hasPassword,
}: Asked & {
  /** How many recovery codes are left. */
  left: number
}) {
  const t = useTranslations('account.secondFactor')
  const before = (
    <>
      <p>{t('on', { left })}</p>
      {/* The form that turns it off has a field "current" on the same page. */}
      {hasPassword && <OwnPassword name="currentPassword" />}
      <div className="actions">
        <button className="btn quiet">{t('renew')}</button>
      </div>
    </>
  )
  return (
    <Form action={renewRecoveryCodesAction} label={t('renew')}>
      <Codes before={before} />
    </Form>
  )
}

export function SecondFactorOff() {
  const t = useTranslations('account.secondFactor')
  return (
    <>
      <h2>{t('offTitle')}</h2>
      <Form action={disableSecondFactorAction} label={t('offTitle')}>
        <OwnPassword name="current" />
        <div className="actions">
          <button className="btn">{t('off')}</button>
        </div>
      </Form>
    </>
  )
}

function Codes({ before }: { before: ReactNode }) {
  const t = useTranslations('account.secondFactor')
  return (
    <ShownOnce name="recovery" before={before}>
      <h2>{t('codesTitle')}</h2>
      <p>{t('codes')}</p>
    </ShownOnce>
  )
}

function OwnPassword({ name }: { name: string }) {
  const t = useTranslations('account.secondFactor')
  return <TextField name={name} type="password" label={t('current')} autoComplete="current-password" />
}

function SetUp({ typed, qr, hasPassword }: Secret & Asked) {
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
      {hasPassword && <OwnPassword name="current" />}
      <div className="actions">
        <button className="btn">{t('confirm')}</button>
      </div>
    </>
  )
}
