import 'server-only'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned } from '@/lib/import/planned'
import { addGroup, type GroupInput } from '@/lib/groups/mutations'

/** A group is only a name here: once it is in the portal, an import has nothing more to say of it. */
export function plannedGroup(naming: Naming, data: GroupInput): Planned {
  const { id } = naming
  return {
    ...naming,
    kind: 'group',
    label: data.name,
    hash: fingerprint('group', null),
    fields: {},
    read: async (tx) => {
      const group = await tx.group.findUnique({ where: { id }, select: { version: true, trashedAt: true } })
      if (!group) return null
      return {
        version: group.version,
        state: String(group.version),
        trashed: group.trashedAt !== null,
        fields: {},
      }
    },
    add: (tx, viewer) => addGroup(tx, viewer, { id, ...data }),
    change: () => Promise.resolve({ ok: true }),
  }
}
