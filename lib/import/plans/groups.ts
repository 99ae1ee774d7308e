import 'server-only'
import { addName, findName } from '@/lib/import/directory'
import type { Identities } from '@/lib/import/identities'
import type { Place } from '@/lib/import/place'
import type { Plan } from '@/lib/import/plan'
import { plannedGroup } from '@/lib/import/records/group'
import { sortKey } from '@/lib/i18n/sort-key'
import type { GroupKind } from '@/prisma/generated/enums'

const kinds: [RegExp, GroupKind][] = [
  [/\bworking groups?\b/i, 'working_group'],
  [/\btask (?:groups?|forces?)\b/i, 'task_group'],
  [/\baction clusters?\b/i, 'action_cluster'],
  [/\bexpert groups?\b/i, 'expert_group'],
  [/\b(?:board|steering committee)\b/i, 'board'],
  [/\bsecretariat\b/i, 'secretariat'],
]

/** Whether a keyword only says what kind of group meets. */
export function isKindOfGroup(name: string): boolean {
  return kinds.some(([pattern]) => name.replace(pattern, '').trim() === '')
}

/**
 * The group that an organiser is: one of the portal by that name, else a new one when the name says that it is a
 * group and it `mayAdd` one. Anybody else who organises is none.
 */
export function groupMeantBy(
  plan: Plan,
  identities: Identities,
  name: string | null,
  { language, place, mayAdd }: { language: string; place: Place; mayAdd: boolean },
): { id: string; name: string } | null {
  if (!name) return null
  const key = `organiser:${sortKey(name)}`
  const known = identities.get('group', key)
  const match = known ? null : findName(plan.directory.groups, name)
  if (match) identities.recognise('group', key, match)
  if (match || known?.state === null) return { id: identities.idOf('group', key), name }
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1]
  if (!kind || !(mayAdd || known)) return null
  const id = identities.idOf('group', key)
  if (!plan.isPlanned(id))
    plan.add(identities, plannedGroup({ key, id, place }, { kind, language, name, published: true }))
  addName(plan.directory.groups, name, id)
  return { id, name }
}
