import 'server-only'
import { cache } from 'react'
import { db } from '@/lib/db'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { portalTag } from '@/lib/portal/paths'
import { noteReads } from '@/lib/server/reading'
import type { AccessibilityMethod, AccessibilityStatus } from '@/prisma/generated/enums'

export type PortalDetails = {
  contactEmail: string | null
  contactAddress: string | null
  /** Absolute addresses of the consortium elsewhere. */
  profiles: string[]
  /** What the staff found out about the portal's accessibility; null where nobody has looked yet. */
  accessibility: {
    status: AccessibilityStatus | null
    method: AccessibilityMethod | null
    preparedOn: PartialDate | null
    reviewedOn: PartialDate | null
  }
}

/** What a portal says of itself on its own pages only. */
export const getPortalDetails = cache(async function getPortalDetails(): Promise<PortalDetails> {
  noteReads(portalTag)
  const portal = await db.portal.findFirst({
    select: {
      contactEmail: true,
      contactAddress: true,
      profiles: true,
      accessibilityStatus: true,
      accessibilityMethod: true,
      accessibilityPreparedOn: true,
      accessibilityReviewedOn: true,
    },
  })
  return {
    contactEmail: portal?.contactEmail ?? null,
    contactAddress: portal?.contactAddress ?? null,
    profiles: portal?.profiles ?? [],
    accessibility: {
      status: portal?.accessibilityStatus ?? null,
      method: portal?.accessibilityMethod ?? null,
      preparedOn: partialDate(portal?.accessibilityPreparedOn ?? null, 'day'),
      reviewedOn: partialDate(portal?.accessibilityReviewedOn ?? null, 'day'),
    },
  }
})
