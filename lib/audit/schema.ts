import { z } from 'zod'
import { listAddress } from '@/lib/lists/addresses'
import { pageParameter } from '@/lib/lists/parameters'
import { RecordKind } from '@/prisma/generated/enums'

export const auditPath = '/editor/audit'

/** What the audit log can be narrowed by; it is kept in the address. */
export const auditParameters = {
  /** Words of the name of whoever acted. */
  who: z.string().trim().min(1).max(120),
  kind: z.enum(RecordKind),
  /** As article.published. */
  action: z
    .string()
    .regex(/^[a-z_]+\.[a-z-]+$/)
    .max(80),
  /** The record that something was done to. */
  record: z.uuid(),
  /** First and last day, in the portal's time zone. */
  from: z.iso.date(),
  to: z.iso.date(),
  page: pageParameter,
}

export type AuditFilters = {
  [Name in keyof typeof auditParameters]?: z.output<(typeof auditParameters)[Name]> | undefined
}

export function auditAddress({ who, kind, action, record, from, to, page }: AuditFilters): string {
  return listAddress(auditPath, { who, kind, action, record, from, to, page })
}
