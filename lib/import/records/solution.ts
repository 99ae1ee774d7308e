import 'server-only'
import type { Transaction } from '@/lib/db'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned, Present } from '@/lib/import/planned'
import { addSolution, changeSolution, type SolutionInput } from '@/lib/solutions/mutations'

export function plannedSolution(naming: Naming, data: SolutionInput): Planned {
  const { id } = naming
  return {
    ...naming,
    kind: 'solution',
    label: data.name,
    hash: fingerprint('solution', data),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: (tx, viewer) => addSolution(tx, viewer, { id, ...data }),
    change: (tx, viewer, { version }) => changeSolution(tx, viewer, { id, version, ...data }),
  }
}

function fieldsOf({
  name,
  summary,
  stage,
  readiness,
}: Pick<SolutionInput, 'name' | 'summary' | 'stage' | 'readiness'>) {
  return { name, summary, stage, readiness }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const words = { where: { language }, select: { name: true, summary: true, version: true } }
  const solution = await tx.solution.findUnique({
    where: { id },
    select: { version: true, trashedAt: true, stage: true, readiness: true, translations: words },
  })
  if (!solution) return null
  const [text] = solution.translations
  return {
    version: solution.version,
    state: `${solution.version}.${text?.version ?? 0}`,
    trashed: solution.trashedAt !== null,
    fields: fieldsOf({ ...solution, name: text?.name ?? '', summary: text?.summary ?? '' }),
  }
}
