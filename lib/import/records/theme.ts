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
    hash: fingerprint('theme', data),
    fields: { name: data.name },
    read: async (tx) => {
      const select = { version: true, trashedAt: true, translations: { select: { name: true }, where: { language: data.language } } }
      const theme = await tx.theme.findUnique({ where: { id }, select })
      if (!theme) return null
      const { version, trashedAt, translations } = theme
      return { version, state: 'named', trashed: trashedAt !== null, fields: { name: translations[0]?.name ?? '' } }
    },
    add: (tx, viewer) => addTheme(tx, viewer, { id, ...data }),
    change: () => Promise.resolve({ ok: true }),
  }
}
