import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { wouldHoldItself } from '@/lib/desk/hold-record'
import { groupPath, groupsTag, groupTag } from '@/lib/groups/paths'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { inOrder, linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { ActionClusterId } from '@/lib/vocabularies/action-clusters'
import type { GroupKind, GroupPersonRole, JoinPolicy } from '@/prisma/generated/enums'

export type GroupWords = {
  language: string
  name: string
  published: boolean
  /** These two are left as they are where they are left out; null takes the body away. */
  summary?: string
  body?: RichText | null
}

export type GroupInput = GroupWords & { kind: GroupKind } & Partial<GroupDetails>

/** What is left out stays as it is, since an import cannot know it. */
type GroupDetails = {
  joining: JoinPolicy
  /** The group that it is a part of. */
  parentId: string | null
  projectId: string | null
  /** The European action cluster that it stands for. */
  actionCluster: ActionClusterId | null
  /** Who is shown as belonging to it, in their order; it gives no rights. */
  people: { personId: string; role: GroupPersonRole }[]
  partnerIds: string[]
  cityIds: string[]
  themeIds: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addGroup(
  tx: Transaction,
  viewer: Viewer,
  input: GroupInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name } = input
  const slug = await freeSlug(tx, [input.slug ?? '', name], {
    path: groupPath,
    isTaken: async (wish) => (await tx.group.count({ where: { slug: wish } })) > 0,
  })
  await tx.group.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'group.added', id)
  await touch(tx, [groupsTag, groupTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest, and a parent that is the group itself or a part of it. */
export async function changeGroup(
  tx: Transaction,
  viewer: Viewer,
  input: GroupInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version, parentId } = input
  if (await wouldHoldItself(tx, 'groups', { id, parentId: parentId ?? null })) return refuse('not-found')
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.group.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'group.changed', id)
  await touch(tx, [groupsTag, groupTag(id)])
  return { ok: true }
}

/** Says in a further language what the group is. */
export async function translateGroup(
  tx: Transaction,
  viewer: Viewer,
  input: GroupWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'groups', input.id))) return refuse('not-found')
  const { id, language } = input
  await writeWords(tx, id, input)
  await record(tx, viewer, 'group.translated', id, { language })
  await touch(tx, [groupsTag, groupTag(id)])
  return { ok: true }
}

function ownRow({ kind, name, joining, parentId, projectId, actionCluster }: GroupInput) {
  return { kind, joining, parentId, projectId, actionCluster, sortKey: sortKey(name) }
}

async function link(tx: Transaction, groupId: string, input: GroupInput): Promise<void> {
  const group = { groupId }
  await replaceLinks(tx.groupPerson, group, inOrder(input.people))
  await replaceLinks(tx.groupPartner, group, linksBy('partnerId', input.partnerIds))
  await replaceLinks(tx.groupCity, group, linksBy('cityId', input.cityIds))
  await replaceLinks(tx.groupTheme, group, linksBy('themeId', input.themeIds))
}

async function writeWords(
  tx: Transaction,
  groupId: string,
  { language, name, summary, body, published }: GroupWords,
): Promise<void> {
  const where = { groupId_language: { groupId, language } }
  const before = await tx.groupTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { name, summary, ...bodyColumns(body), ...publication(published, before?.publishedAt) }
  await tx.groupTranslation.upsert({
    where,
    create: { groupId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { groupId: true },
  })
}
