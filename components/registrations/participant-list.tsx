import { useTranslations } from 'next-intl'
import type { Participant } from '@/lib/registrations/participants/queries'

/** Others who come and agreed to be seen. */
export function ParticipantList({ participants }: { participants: readonly Participant[] }) {
  const t = useTranslations('registrations.participants')
  if (participants.length === 0) return null
  return (
    <>
      <h2>{t('title')}</h2>
      <p className="meta">{t('text')}</p>
      <ul className="account-rows">
        {participants.map(({ name, organisation }, index) => (
          <li key={index}>
            <span>{name}</span>
            {organisation && <span className="meta">{organisation}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
