import type { Block, RichText } from '@/lib/richtext/nodes'

/** What a story says in one language. */
export type Words = { title: string; summary: string; body: RichText }

const paragraph: Block = { type: 'paragraph' }

/** A text that says nothing yet. */
export const emptyBody: RichText = { type: 'doc', schemaVersion: 1, content: [paragraph] }

export const emptyWords: Words = { title: '', summary: '', body: emptyBody }

const placeholder = /^draft-[0-9a-f]{12}$/

/** The address of a story that has none yet: it gets one of its title when it is published first. */
export function placeholderSlug(id: string): string {
  return `draft-${id.replaceAll('-', '').slice(-12)}`
}

export function isPlaceholder(slug: string): boolean {
  return placeholder.test(slug)
}

/** Work on one text goes into the audit log once in this many milliseconds: an editor saves by itself every few seconds. */
const oneSitting = 10 * 60_000

/** Whether a save begins a new sitting at the desk. */
export function beginsSitting(
  before: { updatedById: string | null; updatedAt: Date } | null,
  accountId: string | null,
  now: Date,
): boolean {
  return before?.updatedById !== accountId || now.getTime() - before.updatedAt.getTime() > oneSitting
}
