import { setTimeout as pause } from 'node:timers/promises'
import { leaseSeconds } from '@/lib/jobs/lease'

/** What was done should not be done again only because the database was away when it was to be written down. */
export async function settled(settle: () => Promise<void>): Promise<void> {
  const end = Date.now() + leaseSeconds * 1000
  for (;;) {
    try {
      return await settle()
    } catch (error) {
      if (Date.now() > end) throw error
      await pause(1_000)
    }
  }
}
