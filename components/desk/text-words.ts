import type { RecordText } from '@/lib/desk/list-records'

/** What the message of a text in a list is told: its language, and what is to be said of it. */
export function textWords({ language, published, stale }: RecordText) {
  const state = published ? 'none' : 'draft'
  return { language, state: stale ? 'stale' : state }
}
