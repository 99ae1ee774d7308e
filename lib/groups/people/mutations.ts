import 'server-only'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { groupsTag, groupTag } from '@/lib/groups/paths'
import { peopleTag } from '@/lib/people/paths'
import { inOrder, replaceLinks } from '@/lib/relations/replace-links'
import { touch } from '@/lib/server/touch'
import type { GroupPersonRole } from '@/prisma/generated/enums'

/** Says who is shown as belonging to a group, in their order, in place of those who were. It gives no rights. */
export async function showGroupPeople(
  tx: Transaction,
  viewer: Viewer,
  { groupId, people }: { groupId: string; people: { personId: string; role: GroupPersonRole }[] },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'groups', groupId))) return refuse('not-found')
  await replaceLinks(tx.groupPerson, { groupId }, inOrder(people))
  await record(tx, viewer, 'group.people_shown', groupId)
  await touch(tx, [groupsTag, groupTag(groupId), peopleTag])
  return { ok: true }
}
