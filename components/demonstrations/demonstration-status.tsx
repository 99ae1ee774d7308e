import { useTranslations } from 'next-intl'
import { statusTones } from '@/components/demonstrations/status-shapes'
import { Status } from '@/components/ui/status'
import type { DemonstrationStatus as Value } from '@/prisma/generated/enums'

/** "In use", with its shape; of several, with their number: "In use in 3 cities". */
export function DemonstrationStatus({ status, cities }: { status: Value; cities?: number }) {
  const t = useTranslations('demonstrations')
  return (
    <Status tone={statusTones[status]}>
      {cities === undefined ? t(`statuses.${status}`) : t(`inCities.${status}`, { count: cities })}
    </Status>
  )
}
