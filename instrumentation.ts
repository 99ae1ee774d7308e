import type { Instrumentation } from 'next'
import { currentReference } from '@/lib/server/reading'

/** Next logs an error without saying whose it was: the reference is what the visitor can read to the helpdesk. */
export const onRequestError: Instrumentation.onRequestError = (error, request) => {
  console.error(`[${currentReference() ?? 'no reference'}] ${request.method} ${request.path}`, error)
}
