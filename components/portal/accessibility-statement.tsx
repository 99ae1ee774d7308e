import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { ContactLine } from '@/components/portal/contact-line'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { PartialDate } from '@/lib/lists/dates'
import type { PortalDetails } from '@/lib/portal/details/queries'

/** Where the Commission names the body of each country. */
const enforcement = 'https://digital-strategy.ec.europa.eu/en/policies/web-accessibility'

type Props = { name: string; url: string; details: PortalDetails }

/**
 * The model accessibility statement of Commission Implementing Decision (EU) 2018/1523, from what the staff found
 * out. What nobody has looked at yet is said to be so.
 */
export function AccessibilityStatement({ name, url, details }: Props) {
  const t = useTranslations('accessibility')
  const { status } = details.accessibility
  return (
    <div className="prose">
      <p>{t('intro', { name, url })}</p>
      <h2>{t('status.title')}</h2>
      <p>{t(`status.${status ?? 'unknown'}`)}</p>
      <p>{t('status.built')}</p>
      {status !== 'full' && <Exceptions />}
      <Preparation {...details.accessibility} />
      <h2>{t('feedback.title')}</h2>
      <p>{t('feedback.text')}</p>
      <ContactLine of="accessibility" details={details} />
      <h2>{t('enforcement.title')}</h2>
      <p>{t.rich('enforcement.text', { link: (words) => <a href={enforcement}>{words}</a> })}</p>
    </div>
  )
}

const exceptions = ['files', 'video', 'language', 'maps'] as const

function Exceptions() {
  const t = useTranslations('accessibility')
  return (
    <>
      <h2>{t('content.title')}</h2>
      <ul>
        {exceptions.map((exception) => (
          <li key={exception}>{t(`content.${exception}`)}</li>
        ))}
      </ul>
    </>
  )
}

function Preparation({ method, preparedOn, reviewedOn }: PortalDetails['accessibility']) {
  const t = useTranslations('accessibility')
  const methods = { self: 'self', third_party: 'thirdParty' } as const
  const on = (date: PartialDate) => ({ date: (): ReactNode => <PartialDateText key="date" {...date} /> })
  return (
    <>
      <h2>{t('preparation.title')}</h2>
      <p>
        {preparedOn ? t.rich('preparation.prepared', on(preparedOn)) : t('preparation.undated')}{' '}
        {t(`preparation.${method ? methods[method] : 'noMethod'}`)}{' '}
        {reviewedOn && t.rich('preparation.reviewed', on(reviewedOn))}
      </p>
    </>
  )
}
