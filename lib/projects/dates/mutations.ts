import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { projectsTag, projectTag } from '@/lib/projects/paths'
import { touch } from '@/lib/server/touch'
import type { DatePrecision, ProjectDateEvent } from '@/prisma/generated/enums'

type NewDate = {
  projectId: string
  /** The version of the project that was read. */
  version: number
  event: ProjectDateEvent
  /** Midnight UTC. */
  date: Date
  precision: DatePrecision
  reason: string | null
  announcedOn: Date | null
  /** The story that tells of it. */
  articleId: string | null
}

/** Moves the start or end of a project and keeps what it was. Refuses when the version read is no longer the newest. */
export async function moveProjectDate(
  tx: Transaction,
  viewer: Viewer,
  { projectId, version, ...moved }: NewDate,
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const before = await tx.project.findFirst({ where: { id: projectId, version }, select: columns })
  if (!before) return refuse('changed-meanwhile')
  const { event, date, precision } = moved
  const data = event === 'start' ? startColumns(date, precision) : endColumns(date, precision)
  const { count } = await tx.project.updateMany({
    where: { id: projectId, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) return refuse('changed-meanwhile')
  await rememberFirst(tx, projectId, event, before)
  await tx.projectDate.create({
    data: { id: uuid(), projectId, recordedById: viewer.accountId, ...moved },
    select: { id: true },
  })
  await record(tx, viewer, 'project.date_moved', projectId, { event, date: date.toISOString().slice(0, 10) })
  await touch(tx, [projectsTag, projectTag(projectId)])
  return { ok: true }
}

/** Names the story that tells why a date stands where it stands, once there is one. */
export async function tellOfProjectDate(
  tx: Transaction,
  viewer: Viewer,
  { projectId, event, articleId }: { projectId: string; event: ProjectDateEvent; articleId: string | null },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const last = await tx.projectDate.findFirst({
    where: { projectId, event },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  if (!last) return refuse('not-found')
  await tx.projectDate.update({ where: { id: last.id }, data: { articleId }, select: { id: true } })
  await record(tx, viewer, 'project.date_told', projectId, { event })
  await touch(tx, [projectsTag, projectTag(projectId)])
  return { ok: true }
}

const columns = { startsOn: true, startsOnPrecision: true, endsOn: true, endsOnPrecision: true } as const

const startColumns = (date: Date, precision: DatePrecision) => ({
  startsOn: date,
  startsOnPrecision: precision,
})
const endColumns = (date: Date, precision: DatePrecision) => ({ endsOn: date, endsOnPrecision: precision })

type Dates = {
  startsOn: Date | null
  startsOnPrecision: DatePrecision
  endsOn: Date | null
  endsOnPrecision: DatePrecision
}

/** A date that nobody wrote a history of is its first entry. */
async function rememberFirst(
  tx: Transaction,
  projectId: string,
  event: ProjectDateEvent,
  before: Dates,
): Promise<void> {
  const [date, precision] =
    event === 'start' ? [before.startsOn, before.startsOnPrecision] : [before.endsOn, before.endsOnPrecision]
  if (!date || (await tx.projectDate.count({ where: { projectId, event } })) > 0) return
  await tx.projectDate.create({
    data: { id: uuid(), projectId, event, date, precision },
    select: { id: true },
  })
}
