import 'server-only'
import { db } from '@/lib/db'
import { publicDemonstrations } from '@/lib/demonstrations/queries'
import { mentionable } from '@/lib/i18n/named'
import type { RecordKind } from '@/prisma/generated/enums'

/** A text that the public has and that shows a picture. */
type Use = { kind: RecordKind; recordId: string }

/** More texts than this show one picture only where it is plainly public. */
const looked = 100

/** Where a picture stands in published texts; triggers of the database write that down with each text. */
export function listUses(imageId: string): Promise<Use[]> {
  return db.imageUse.findMany({
    where: { imageId, published: true },
    select: { kind: true, recordId: true },
    orderBy: [{ kind: 'asc' }, { recordId: 'asc' }],
    distinct: ['kind', 'recordId'],
    take: looked,
  })
}

/** Whether any of the records that show a picture is public itself: its text may be, and it in the trash. */
export async function publicUses(uses: readonly Use[]): Promise<boolean> {
  for (const [kind, found] of Map.groupBy(uses, (use) => use.kind)) {
    const ids = found.map(({ recordId }) => recordId)
    if ((await countPublic(kind, ids)) > 0) return true
  }
  return false
}

/** Kinds of records that have no page for everybody count as none. */
async function countPublic(kind: RecordKind, ids: string[]): Promise<number> {
  const where = { id: { in: ids }, ...mentionable }
  const readers: Partial<Record<RecordKind, () => Promise<number>>> = {
    article: () => db.article.count({ where }),
    city: () => db.city.count({ where }),
    demonstration: () => db.demonstration.count({ where: { ...publicDemonstrations({}), ...where } }),
    event: () => db.event.count({ where }),
    figure: () => db.figure.count({ where }),
    group: () => db.group.count({ where }),
    initiative: () => db.initiative.count({ where: { ...where, group: mentionable } }),
    pairing: () => db.pairing.count({ where }),
    partner: () => db.partner.count({ where }),
    person: () => db.person.count({ where }),
    project: () => db.project.count({ where }),
    solution: () => db.solution.count({ where }),
    theme: () => db.theme.count({ where }),
    // A page of the portal is public when its text is, and that was asked already.
    portal_page: () => Promise.resolve(ids.length),
  }
  return (await readers[kind]?.()) ?? 0
}
