import { useTranslations } from 'next-intl'
import { Status, type Tone } from '@/components/ui/status'
import type { PublicationState } from '@/prisma/generated/enums'

const tones: Record<PublicationState | 'trashed', Tone> = {
  draft: 'idle',
  in_review: 'wait',
  changes_requested: 'stop',
  scheduled: 'info',
  published: 'ok',
  archived: 'idle',
  trashed: 'stop',
}

/** Where a story stands in one language. */
export function StateStatus({ state }: { state: PublicationState | 'trashed' }) {
  const t = useTranslations('articlesDesk.states')
  return <Status tone={tones[state]}>{t(state)}</Status>
}
