import 'server-only'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned } from '@/lib/import/planned'
import { addTheme, type ThemeInput } from '@/lib/themes/mutations'

/** A theme is only a name here: once it is in the portal, an import has nothing more to say of it. */
export function plannedTheme(naming: Naming, data: ThemeInput): Planned {
  const { id } = naming
  return {
    ...naming,
    kind: 'theme',
    label: data.name,
    hash: fingerprint('theme', null),
    fields: {},
    read: async (tx) => {
      const theme = await tx.theme.findUnique({ where: { id }, select: { version: true, trashedAt: true } })
      if (!theme) return null
      return {
        version: theme.version,
        state: String(theme.version),
        trashed: theme.trashedAt !== null,
        fields: {},
      }
    },
    add: (tx, viewer) => addTheme(tx, viewer, { id, ...data }),
    change: () => Promise.resolve({ ok: true }),
  }
}
