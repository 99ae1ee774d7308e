import { useTranslations } from 'next-intl'
import { ContactLine } from '@/components/portal/contact-line'
import type { PortalDetails } from '@/lib/portal/details/queries'

const reading = ['cookies', 'parties', 'theme'] as const
const server = ['requests', 'errors', 'around'] as const

/** What the portal stores of those who read it, as this software does it, and who answers. */
export function PrivacyNotice({ details }: { details: PortalDetails }) {
  const t = useTranslations('privacy')
  return (
    <div className="prose">
      <h2>{t('reading.title')}</h2>
      <ul>
        {reading.map((fact) => (
          <li key={fact}>{t(`reading.${fact}`)}</li>
        ))}
      </ul>
      <h2>{t('server.title')}</h2>
      <ul>
        {server.map((fact) => (
          <li key={fact}>{t(`server.${fact}`)}</li>
        ))}
      </ul>
      <h2>{t('people.title')}</h2>
      <p>{t('people.text')}</p>
      <h2>{t('elsewhere.title')}</h2>
      <p>{t('elsewhere.text')}</p>
      <h2>{t('rights.title')}</h2>
      <p>{t('rights.text')}</p>
      <ContactLine of="privacy" details={details} />
    </div>
  )
}
