import 'server-only'
import { addGroup, type GroupInput } from '@/lib/groups/mutations'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned } from '@/lib/import/planned'

/** A group is only a name here: once it is in the portal, an import has nothing more to say of it. */
export function plannedGroup(naming: Naming, data: GroupInput): Planned {
  const { id } = naming
  return {
    ...naming,
    kind: 'group',
    label: data.name,
    hash: fingerprint('group', data),
    fields: { name: data.name },
    read: async (tx) => {
      const select = { version: true, trashedAt: true, translations: { select: { name: true }, where: { language: data.language } } }
      const group = await tx.group.findUnique({ where: { id }, select })
      if (!group) return null
      const { version, trashedAt, translations } = group
      return { version, state: 'named', trashed: trashedAt !== null, fields: { name: translations[0]?.name ?? '' } }
    },
    add: (tx, viewer) => addGroup(tx, viewer, { id, ...data }),
    change: () => Promise.resolve({ ok: true }),
  }
}
