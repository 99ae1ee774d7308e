import { useTranslations } from 'next-intl'
import { MembershipRows } from '@/components/accounts/membership-rows'
import type { MembershipRow } from '@/lib/accounts/memberships/queries'
import { accountPath, membershipsPath, secondFactorPath } from '@/lib/accounts/paths'
import type { OwnAccount } from '@/lib/accounts/queries'
import { ownRegistrationsPath } from '@/lib/registrations/paths'

type Props = {
  own: OwnAccount
  memberships: readonly MembershipRow[]
  language: string
  /** Whether the portal asks for a second factor before the desk opens. */
  lacksSecondFactor: boolean
}

/** What an account is, and the pages on which it is changed. */
export function AccountOverview({ own, memberships, language, lacksSecondFactor }: Props) {
  const t = useTranslations('account.overview')
  const inside = (page: string) => `${accountPath(language)}/${page}`
  const current = memberships.filter(({ state }) => state === 'granted' || state === 'requested')
  return (
    <>
      {lacksSecondFactor && (
        <p className="notice">
          {t('secondFactorMissing')} <a href={secondFactorPath(language)}>{t('secondFactor')}</a>
        </p>
      )}
      <h2>{t('you')}</h2>
      <Lines
        lines={[
          { label: t('profile'), value: own.name, href: inside('profile') },
          { label: t('address'), value: own.email, href: inside('address') },
        ]}
      />
      <Lines lines={[{ label: t('registrations'), href: `/${language}${ownRegistrationsPath}` }]} />
      <h2>{t('memberships')}</h2>
      {current.length > 0 ? <MembershipRows rows={current} language={language} /> : <p>{t('none')}</p>}
      <p>
        <a href={membershipsPath(language)}>{t('ask')}</a>
      </p>
      <h2>{t('safety')}</h2>
      <Lines
        lines={[
          { label: t('password'), href: inside('password') },
          {
            label: t('secondFactor'),
            value: own.secondFactor ? t('secondFactorOn') : t('secondFactorOff'),
            href: secondFactorPath(language),
          },
          { label: t('sessions'), href: inside('sessions') },
        ]}
      />
      <h2>{t('data')}</h2>
      <Lines lines={[{ label: t('export'), href: inside('data') }]} />
    </>
  )
}

function Lines({ lines }: { lines: { label: string; value?: string; href: string }[] }) {
  return (
    <ul className="account-rows">
      {lines.map(({ label, value, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {value && <span>{value}</span>}
        </li>
      ))}
    </ul>
  )
}
