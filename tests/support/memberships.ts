import { requestMembership } from '@/lib/accounts/memberships/mutations'
import type { Viewer } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db'
import { addAccount } from './accounts'
import { addGroup } from './groups'

export type Somebody = Awaited<ReturnType<typeof addAccount>>

/** A group, the one who leads it, and Jane, who belongs to nothing yet. */
export async function addGroupToJoin(): Promise<{ group: { id: string }; jane: Somebody; lead: Somebody }> {
  const group = await addGroup('Heat')
  const jane = await addAccount({ email: 'jane@example.org', name: 'Jane' })
  const lead = await addAccount({ email: 'lead@example.org', leadOf: [group.id] })
  return { group, jane, lead }
}

/** Somebody asks to be a member of a group. */
export function askToJoin(viewer: Viewer, groupId: string, message: string) {
  return inTransaction((tx) => requestMembership(tx, viewer, { role: 'member', groupId, message }))
}
