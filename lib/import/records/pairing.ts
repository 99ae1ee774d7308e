import 'server-only'
import type { Transaction } from '@/lib/db'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned, Present } from '@/lib/import/planned'
import { addPairing, changePairing, type PairingInput } from '@/lib/pairings/mutations'

export function plannedPairing(naming: Naming, data: PairingInput): Planned {
  const { id } = naming
  return {
    ...naming,
    kind: 'pairing',
    label: data.members.map(({ name }) => name).join(' – '),
    hash: fingerprint('pairing', data),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: (tx, viewer) => addPairing(tx, viewer, { id, ...data }),
    change: (tx, viewer, { version }) => changePairing(tx, viewer, { id, version, ...data }),
  }
}

function fieldsOf({
  title,
  summary,
  level,
  programme,
}: Pick<PairingInput, 'title' | 'summary' | 'level' | 'programme'>) {
  return { title, summary, level, programme }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const words = { where: { language }, select: { title: true, summary: true, version: true } }
  const pairing = await tx.pairing.findUnique({
    where: { id },
    select: { version: true, trashedAt: true, level: true, programme: true, translations: words },
  })
  if (!pairing) return null
  const [text] = pairing.translations
  return {
    version: pairing.version,
    state: `${pairing.version}.${text?.version ?? 0}`,
    trashed: pairing.trashedAt !== null,
    fields: fieldsOf({ ...pairing, title: text?.title ?? '', summary: text?.summary ?? '' }),
  }
}
