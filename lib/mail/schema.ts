import { z } from 'zod'
import { listAddress } from '@/lib/lists/addresses'
import { pageParameter } from '@/lib/lists/parameters'
import { MailState } from '@/prisma/generated/enums'

export const outboxPath = '/editor/outbox'

/** What the outbox can be narrowed by, and what was done last. */
export const mailParameters = {
  /** Part of a recipient's address or of a subject. */
  q: z.string().trim().min(1).max(200),
  state: z.enum(MailState),
  page: pageParameter,
}

export type MailFilters = {
  q?: string | undefined
  state?: MailState | undefined
  page?: number | undefined
}

export function outboxAddress({ q, state, page }: MailFilters = {}): string {
  return listAddress(outboxPath, { q, state, page })
}

export const mailDone = z.enum(['queued', 'refused'])

export function mailPath(id: string, done?: z.output<typeof mailDone>): string {
  return listAddress(`${outboxPath}/${id}`, { done })
}

export const sendAgainSchema = z.object({ id: z.uuid() }).strict()
