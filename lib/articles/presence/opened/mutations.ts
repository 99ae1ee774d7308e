import 'server-only'
import { appear } from '@/lib/articles/presence/mutations'
import type { Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'

/** What the door of the editor asks. */
export function appearAt(viewer: Viewer, story: { id: string; language: string }) {
  return inTransaction((tx) => appear(tx, viewer, story))
}
