import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { cityTag } from '@/lib/cities/paths'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { pairingPath, pairingsTag, pairingTag } from '@/lib/pairings/paths'
import { inOrder, linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyWithNames } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { PairingLevel, PairingRole } from '@/prisma/generated/enums'

export type PairingWords = {
  language: string
  /** Empty for a short mention, which its members name. */
  title: string
  summary: string
  published: boolean
  /** Left as it is where it is left out; null takes it away. */
  body?: RichText | null
}

export type PairingInput = PairingWords & {
  level: PairingLevel
  programme: string | null
  /** In their order; the names are those that the pairing is sorted and found by. */
  members: { cityId: string; name: string; role: PairingRole }[]
  themeIds: string[]
  /** Left as it is where it is left out. */
  projectId?: string | null
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addPairing(
  tx: Transaction,
  viewer: Viewer,
  input: PairingInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), title } = input
  const slug = await freeSlug(tx, [input.slug ?? '', namesOf(input), `${namesOf(input)} ${title}`], {
    path: pairingPath,
    isTaken: async (wish) => (await tx.pairing.count({ where: { slug: wish } })) > 0,
  })
  await tx.pairing.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'pairing.added', id)
  await touch(tx, tagsOf(id, input))
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changePairing(
  tx: Transaction,
  viewer: Viewer,
  input: PairingInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.pairing.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'pairing.changed', id)
  await touch(tx, tagsOf(id, input))
  return { ok: true }
}

/** Says in a further language what the pairing is about. */
export async function translatePairing(
  tx: Transaction,
  viewer: Viewer,
  input: PairingWords & { id: string; members: PairingInput['members'] },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'pairings', input.id))) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'pairing.translated', input.id, { language: input.language })
  await touch(tx, tagsOf(input.id, input))
  return { ok: true }
}

type Members = Pick<PairingInput, 'members'>

function namesOf({ members }: Members): string {
  return members
    .filter(({ role }) => role === 'member')
    .map(({ name }) => name)
    .join(' ')
}

function tagsOf(id: string, { members }: Members): string[] {
  return [pairingsTag, pairingTag(id), ...members.map(({ cityId }) => cityTag(cityId))]
}

function ownRow(input: PairingInput) {
  const { level, programme, projectId } = input
  return { level, programme, projectId, sortKey: sortKey(namesOf(input)) }
}

async function link(tx: Transaction, pairingId: string, { members, themeIds }: PairingInput): Promise<void> {
  const taking = members.map(({ cityId, role }) => ({ cityId, role }))
  await replaceLinks(tx.pairingMember, { pairingId }, inOrder(taking))
  await replaceLinks(tx.pairingTheme, { pairingId }, inOrder(linksBy('themeId', themeIds)))
}

/** The names of all members find the pairing, whatever its title says. */
async function writeWords(
  tx: Transaction,
  pairingId: string,
  { language, title, summary, published, members, body }: PairingWords & Members,
): Promise<void> {
  const where = { pairingId_language: { pairingId, language } }
  const before = await tx.pairingTranslation.findUnique({ where, select: { publishedAt: true, body: true } })
  const names = members.map(({ name }) => name)
  const words = {
    title,
    summary,
    ...bodyWithNames(body, before?.body, names),
    ...publication(published, before?.publishedAt),
  }
  await tx.pairingTranslation.upsert({
    where,
    create: { pairingId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { pairingId: true },
  })
}
