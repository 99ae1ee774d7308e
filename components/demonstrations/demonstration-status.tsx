import { useTranslations } from 'next-intl'
import { Status, type Tone } from '@/components/ui/status'
import type { DemonstrationStatus as Value } from '@/prisma/generated/enums'

const tones: Record<Value, Tone> = {
  completed: 'ok',
  in_progress: 'wait',
  planned: 'idle',
  discontinued: 'stop',
}

/** "In use", with its shape; of several, with their number: "In use in 3 cities". */
export function DemonstrationStatus({ status, cities }: { status: Value; cities?: number }) {
  const t = useTranslations('demonstrations')
  return (
    <Status tone={tones[status]}>
      {cities === undefined ? t(`statuses.${status}`) : t(`inCities.${status}`, { count: cities })}
    </Status>
  )
}
