import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { awardsTag, awardTag } from '@/lib/awards/paths'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { DatePrecision } from '@/prisma/generated/enums'

export type AwardWords = {
  language: string
  title: string
  summary: string
  /** Who gave it. */
  givenBy: string
  published: boolean
}

/** Exactly one of a kind. */
type AwardRecipient = { cityId: string } | { partnerId: string } | { projectId: string }

export type AwardInput = AwardWords & {
  /** Midnight UTC. */
  awardedOn: Date | null
  awardedOnPrecision: DatePrecision
  /** Where its giver tells of it. */
  url: string | null
  /** The story that tells of it here. */
  articleId: string | null
  /** In the order in which they are named. */
  recipients: AwardRecipient[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addAward(
  tx: Transaction,
  viewer: Viewer,
  input: AwardInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid() } = input
  const slug = await freeSlug(tx, [input.slug ?? '', input.title], {
    path: (wish) => `/awards/${wish}`,
    isTaken: async (wish) => (await tx.award.count({ where: { slug: wish } })) > 0,
  })
  await tx.award.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await giveTo(tx, id, input.recipients)
  await writeWords(tx, id, input)
  await record(tx, viewer, 'award.added', id)
  await touch(tx, [awardsTag, awardTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeAward(
  tx: Transaction,
  viewer: Viewer,
  input: AwardInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.award.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await tx.awardRecipient.deleteMany({ where: { awardId: id } })
  await giveTo(tx, id, input.recipients)
  await writeWords(tx, id, input)
  await record(tx, viewer, 'award.changed', id)
  await touch(tx, [awardsTag, awardTag(id)])
  return { ok: true }
}

/** Says in a further language what was awarded, by whom and for what. */
export async function translateAward(
  tx: Transaction,
  viewer: Viewer,
  input: AwardWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, language } = input
  await writeWords(tx, id, input)
  await record(tx, viewer, 'award.translated', id, { language })
  await touch(tx, [awardsTag, awardTag(id)])
  return { ok: true }
}

function ownRow({ awardedOn, awardedOnPrecision, url, articleId }: AwardInput) {
  return { awardedOn, awardedOnPrecision, url, articleId }
}

async function giveTo(
  tx: Transaction,
  awardId: string,
  recipients: readonly AwardRecipient[],
): Promise<void> {
  const rows = recipients.map((recipient, index) => ({
    id: uuid(),
    awardId,
    position: index + 1,
    ...recipient,
  }))
  await tx.awardRecipient.createMany({ data: rows })
}

async function writeWords(
  tx: Transaction,
  awardId: string,
  { language, title, summary, givenBy, published }: AwardWords,
): Promise<void> {
  const where = { awardId_language: { awardId, language } }
  const before = await tx.awardTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { title, summary, givenBy, ...publication(published, before?.publishedAt) }
  await tx.awardTranslation.upsert({
    where,
    create: { awardId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { awardId: true },
  })
}
