import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { groupsTag, groupTag, initiativePath } from '@/lib/groups/paths'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { DatePrecision } from '@/prisma/generated/enums'

export type InitiativeWords = {
  language: string
  name: string
  summary: string
  published: boolean
  /** Left as it is where it is left out; null takes it away. */
  body?: RichText | null
}

export type InitiativeInput = InitiativeWords & {
  /** The group, an action cluster as a rule, that it belongs to. */
  groupId: string
  /** The person who leads it. */
  leadId: string | null
  partnerIds: string[]
  website?: string | null
  /** Midnight UTC. */
  startsOn?: Date | null
  startsOnPrecision?: DatePrecision
  endsOn?: Date | null
  endsOnPrecision?: DatePrecision
}

/** @param input.slug a wish, which is granted when no other initiative has it */
export async function addInitiative(
  tx: Transaction,
  viewer: Viewer,
  input: InitiativeInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  const { id = uuid(), groupId, name, partnerIds } = input
  if (!(await mayWrite(tx, viewer, 'groups', groupId))) return refuse('not-found')
  const group = await tx.group.findUnique({ where: { id: groupId }, select: { slug: true } })
  if (!group) return refuse('not-found')
  const slug = await freeSlug(tx, [input.slug ?? '', name], {
    path: (wish) => initiativePath(group.slug, wish),
    isTaken: async (wish) => (await tx.initiative.count({ where: { slug: wish } })) > 0,
  })
  await tx.initiative.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await tx.initiativePartner.createMany({
    data: partnerIds.map((partnerId) => ({ initiativeId: id, partnerId })),
  })
  await writeWords(tx, id, input)
  await record(tx, viewer, 'initiative.added', id)
  await touch(tx, [groupsTag, groupTag(groupId)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. The group to which it belongs stays. */
export async function changeInitiative(
  tx: Transaction,
  viewer: Viewer,
  input: InitiativeInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  const { id, version, groupId, partnerIds } = input
  if (!(await mayWrite(tx, viewer, 'groups', groupId))) return refuse('not-found')
  if ((await tx.initiative.count({ where: { id, groupId, trashedAt: null } })) === 0)
    return refuse('not-found')
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.initiative.updateMany({ where: { id, groupId, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await replaceLinks(tx.initiativePartner, { initiativeId: id }, linksBy('partnerId', partnerIds))
  await writeWords(tx, id, input)
  await record(tx, viewer, 'initiative.changed', id)
  await touch(tx, [groupsTag, groupTag(groupId)])
  return { ok: true }
}

/** Says in a further language what the initiative is. */
export async function translateInitiative(
  tx: Transaction,
  viewer: Viewer,
  input: InitiativeWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  const { id, language } = input
  const initiative = await tx.initiative.findUnique({ where: { id }, select: { groupId: true } })
  if (!initiative || !(await mayWrite(tx, viewer, 'groups', initiative.groupId))) return refuse('not-found')
  await writeWords(tx, id, input)
  await record(tx, viewer, 'initiative.translated', id, { language })
  await touch(tx, [groupsTag, groupTag(initiative.groupId)])
  return { ok: true }
}

function ownRow(input: InitiativeInput) {
  const { groupId, leadId, name, website, startsOn, startsOnPrecision, endsOn, endsOnPrecision } = input
  const period = { startsOn, startsOnPrecision, endsOn, endsOnPrecision }
  return { groupId, leadId, website, ...period, sortKey: sortKey(name) }
}

async function writeWords(
  tx: Transaction,
  initiativeId: string,
  { language, name, summary, body, published }: InitiativeWords,
): Promise<void> {
  const where = { initiativeId_language: { initiativeId, language } }
  const before = await tx.initiativeTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { name, summary, ...bodyColumns(body), ...publication(published, before?.publishedAt) }
  await tx.initiativeTranslation.upsert({
    where,
    create: { initiativeId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { initiativeId: true },
  })
}
