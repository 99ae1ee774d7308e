import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { runnable } from '@/lib/events/policy'
import type { EventActionKind } from '@/prisma/generated/enums'

export type Outcome = {
  id: string
  version: number
  kind: EventActionKind
  text: string
  responsible: string | null
  /** ISO date. */
  dueOn: string | null
  doneAt: Date | null
}

/** What a meeting that the viewer runs decided, and who does what about it. */
export async function listOutcomes(viewer: Viewer, eventId: string): Promise<Outcome[]> {
  const rows = await db.eventAction.findMany({
    where: { event: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] } },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, version: true, kind: true, text: true, responsible: true, dueOn: true, doneAt: true },
    },
  })
  return rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: dueOn?.toISOString().slice(0, 10) ?? null }))
}
