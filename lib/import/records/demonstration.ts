import 'server-only'
import type { Transaction } from '@/lib/db'
import {
  addDemonstration,
  changeDemonstration,
  type DemonstrationInput,
} from '@/lib/demonstrations/mutations'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned, Present } from '@/lib/import/planned'
import { partialDate } from '@/lib/lists/dates'
import type { DatePrecision } from '@/prisma/generated/enums'

export type DemonstrationRow = DemonstrationInput & {
  latitude: number | null
  longitude: number | null
  startsOn: Date | null
  startsOnPrecision: DatePrecision
  endsOn: Date | null
  endsOnPrecision: DatePrecision
}

export function plannedDemonstration(naming: Naming, data: DemonstrationRow): Planned {
  const { id } = naming
  return {
    ...naming,
    kind: 'demonstration',
    label: data.title,
    hash: fingerprint('demonstration', data),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: (tx, viewer) => addDemonstration(tx, viewer, { id, ...data }),
    change: (tx, viewer, { version }) => changeDemonstration(tx, viewer, { id, version, ...data }),
  }
}

type Compared = Omit<DemonstrationRow, 'language' | 'published' | 'solutionId' | 'cityId'>

function fieldsOf(demonstration: Compared) {
  const { title, summary, status, latitude, longitude } = demonstration
  const { startsOn, startsOnPrecision, endsOn, endsOnPrecision } = demonstration
  return {
    ...{ title, summary, status, latitude, longitude },
    startsOn: partialDate(startsOn, startsOnPrecision)?.date ?? null,
    endsOn: partialDate(endsOn, endsOnPrecision)?.date ?? null,
  }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const demonstration = await tx.demonstration.findUnique({
    where: { id },
    select: {
      version: true,
      trashedAt: true,
      status: true,
      latitude: true,
      longitude: true,
      startsOn: true,
      startsOnPrecision: true,
      endsOn: true,
      endsOnPrecision: true,
      translations: { where: { language }, select: { title: true, summary: true, version: true } },
    },
  })
  if (!demonstration) return null
  const [text] = demonstration.translations
  return {
    version: demonstration.version,
    state: `${demonstration.version}.${text?.version ?? 0}`,
    trashed: demonstration.trashedAt !== null,
    fields: fieldsOf({ ...demonstration, title: text?.title ?? '', summary: text?.summary ?? '' }),
  }
}
