import { useTranslations } from 'next-intl'
import { Status, type Tone } from '@/components/ui/status'
import type { ProjectState as Value } from '@/lib/projects/rules'

const tones: Record<Value, Tone> = { ahead: 'wait', ongoing: 'ok', finished: 'idle' }

/** Where a project stands today, in a word with its shape. */
export function ProjectState({ state }: { state: Value }) {
  const t = useTranslations('projects')
  return <Status tone={tones[state]}>{t(`states.${state}`)}</Status>
}
