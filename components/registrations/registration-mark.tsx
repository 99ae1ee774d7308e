import { useTranslations } from 'next-intl'
import { Status, type Tone } from '@/components/ui/status'
import type { RegistrationState } from '@/prisma/generated/enums'

const tones: Record<RegistrationState, Tone> = {
  confirmed: 'ok',
  attended: 'ok',
  offered: 'ok',
  pending: 'wait',
  waitlisted: 'wait',
  declined: 'stop',
  cancelled: 'idle',
}

/** How somebody stands with an event, in a line of a list: "You are registered". */
export function RegistrationMark({ state }: { state: RegistrationState }) {
  const t = useTranslations('registrations.marks')
  return <Status tone={tones[state]}>{t(state)}</Status>
}

/** The same of somebody else, at the desk: "Confirmed". */
export function RegistrationStateMark({ state }: { state: RegistrationState }) {
  const t = useTranslations('registrations.desk.states')
  return <Status tone={tones[state]}>{t(state)}</Status>
}
