import { useTranslations } from 'next-intl'
import { Status, type Tone } from '@/components/ui/status'
import type { HelpRequestState } from '@/prisma/generated/enums'

const tones = { open: 'wait', answered: 'ok', closed: 'idle' } satisfies Record<HelpRequestState, Tone>

/** Where a request stands. */
export function RequestState({ state }: { state: HelpRequestState }) {
  const t = useTranslations('contact')
  return <Status tone={tones[state]}>{t(`states.${state}`)}</Status>
}
