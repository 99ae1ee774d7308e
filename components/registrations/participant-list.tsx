import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Participant } from '@/lib/registrations/participants/queries'

type Props = {
  participants: readonly Participant[]
  /** What one can do about standing on it oneself. */
  children: ReactNode
}

/** Others who come and agreed to be seen. */
export function ParticipantList({ participants, children }: Props) {
  const t = useTranslations('registrations.participants')
  if (participants.length === 0 && !children) return null
  return (
    <>
      <h2>{t('title')}</h2>
      <p className="meta">{t('text')}</p>
      {participants.length > 0 && (
        <ul className="account-rows">
          {participants.map(({ name, organisation }, index) => (
            <li key={index}>
              <span>{name}</span>
              {organisation && <span className="meta">{organisation}</span>}
            </li>
          ))}
        </ul>
      )}
      {children}
    </>
  )
}
