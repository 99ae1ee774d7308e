import type { Along } from '@/lib/events/times/rules'

type Moments = {
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  slidesShownAt: Date | null
}

/** What lies before or after a meeting by as much as it did. Slides that are shown already are not hidden again. */
export function momentsAlong(event: Moments, along: Along): Moments {
  const { slidesShownAt } = event
  return {
    registrationOpensAt: along(event.registrationOpensAt),
    registrationClosesAt: along(event.registrationClosesAt),
    slidesShownAt: slidesShownAt && slidesShownAt <= new Date() ? slidesShownAt : along(slidesShownAt),
  }
}
