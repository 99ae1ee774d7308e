import 'server-only'
import { record } from '@/lib/audit/record'
import { isAdmin, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { portalTag } from '@/lib/portal/paths'
import { readableRatio, worstRatio, type Theme } from '@/lib/portal/settings/rules'
import type { SettingsInput, WordsInput } from '@/lib/portal/settings/schema'
import { touch } from '@/lib/server/touch'

/** A colour that cannot be read, and how far it is from it. */
export type PaleAccent = { ok: false; reason: 'accent-pale'; theme: Theme; ratio: number }

/** Changes what the whole portal goes by. Refuses a colour that cannot be read on the grounds of its theme. */
export async function changeSettings(
  tx: Transaction,
  viewer: Viewer,
  { version, ...input }: SettingsInput,
): Promise<{ ok: true } | Refusal | PaleAccent> {
  if (!isAdmin(viewer)) return refuse('not-found')
  const pale = paleAccent(input)
  if (pale) return pale
  const before = await tx.portal.findUnique({ where: { id: 1 } })
  if (!before) return refuse('not-found')
  if (input.projectId && !(await isKept(tx, input.projectId))) return refuse('not-found')
  const { count } = await tx.portal.updateMany({
    where: { id: 1, version },
    data: { ...input, version: { increment: 1 } },
  })
  if (count === 0) return refuse('changed-meanwhile')
  const changed = changedNames(before, input)
  await record(tx, viewer, 'portal.settings-changed', null, { changed })
  await touch(tx, [portalTag])
  return { ok: true }
}

/** Says how the portal calls itself in one language. @param input.version 0 where it has no words in it yet */
export async function changeWords(
  tx: Transaction,
  viewer: Viewer,
  { language, version, ...texts }: WordsInput,
): Promise<{ ok: true } | Refusal> {
  if (!isAdmin(viewer)) return refuse('not-found')
  const { count } =
    version === 0
      ? await tx.portalTranslation.createMany({
          data: { portalId: 1, language, ...texts },
          skipDuplicates: true,
        })
      : await tx.portalTranslation.updateMany({
          where: { portalId: 1, language, version },
          data: { ...texts, version: { increment: 1 } },
        })
  if (count === 0) return refuse('changed-meanwhile')
  await record(tx, viewer, 'portal.described', null, { language })
  await touch(tx, [portalTag])
  return { ok: true }
}

function paleAccent({ accent, accentDark }: Pick<SettingsInput, 'accent' | 'accentDark'>): PaleAccent | null {
  for (const [theme, colour] of [
    ['light', accent],
    ['dark', accentDark],
  ] as const) {
    const ratio = worstRatio(colour, theme)
    if (ratio < readableRatio) return { ok: false, reason: 'accent-pale', theme, ratio }
  }
  return null
}

async function isKept(tx: Transaction, projectId: string): Promise<boolean> {
  return (await tx.project.count({ where: { id: projectId, trashedAt: null } })) > 0
}

/** Which settings were changed, never to what: an address may be a person's. */
function changedNames(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
