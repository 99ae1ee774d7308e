import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { demonstrationsTag, demonstrationTag } from '@/lib/demonstrations/paths'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { DatePrecision, DemonstrationStatus } from '@/prisma/generated/enums'

export type DemonstrationWords = {
  language: string
  title: string
  summary: string
  published: boolean
  /** Left as it is where it is left out; null takes it away. */
  body?: RichText | null
}

export type DemonstrationInput = DemonstrationWords & {
  solutionId: string
  cityId: string
  status: DemonstrationStatus
} & Partial<DemonstrationFacts>

/** What is left out stays as it is, since an import cannot know it; null and an empty list take it away. */
type DemonstrationFacts = {
  projectId: string | null
  /** District, street or building. */
  place: string | null
  /** Degrees; both or none. */
  latitude: number | null
  longitude: number | null
  /** Midnight UTC. */
  startsOn: Date | null
  startsOnPrecision: DatePrecision
  endsOn: Date | null
  endsOnPrecision: DatePrecision
  /** A decimal number of the currency, which is three letters of ISO 4217. */
  cost: string | null
  currency: string
  /** The pairing that brought it about. */
  pairingId: string | null
  /** The city that had it first. */
  originCityId: string | null
  imageId: string | null
  partnerIds: string[]
  themeIds: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addDemonstration(
  tx: Transaction,
  viewer: Viewer,
  input: DemonstrationInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), title } = input
  const slug = await freeSlug(tx, [input.slug ?? '', title], {
    path: (wish) => `/demonstrations/${wish}`,
    isTaken: async (wish) => (await tx.demonstration.count({ where: { slug: wish } })) > 0,
  })
  await tx.demonstration.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'demonstration.added', id)
  await touch(tx, [demonstrationsTag, demonstrationTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeDemonstration(
  tx: Transaction,
  viewer: Viewer,
  input: DemonstrationInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.demonstration.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await link(tx, id, input)
  await record(tx, viewer, 'demonstration.changed', id)
  await touch(tx, [demonstrationsTag, demonstrationTag(id)])
  return { ok: true }
}

/** Says in a further language what was put in place. */
export async function translateDemonstration(
  tx: Transaction,
  viewer: Viewer,
  input: DemonstrationWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  await writeWords(tx, input.id, input)
  await record(tx, viewer, 'demonstration.translated', input.id, { language: input.language })
  await touch(tx, [demonstrationsTag, demonstrationTag(input.id)])
  return { ok: true }
}

function ownRow(input: DemonstrationInput) {
  const { solutionId, cityId, projectId, status, place, latitude, longitude } = input
  const { startsOn, startsOnPrecision, endsOn, endsOnPrecision } = input
  const { cost, currency, pairingId, originCityId, imageId } = input
  return {
    ...{ solutionId, cityId, projectId, status, place, latitude, longitude },
    ...{ startsOn, startsOnPrecision, endsOn, endsOnPrecision },
    ...{ cost, currency, pairingId, originCityId, imageId },
    sortKey: sortKey(input.title),
  }
}

async function link(tx: Transaction, demonstrationId: string, input: DemonstrationInput): Promise<void> {
  const demonstration = { demonstrationId }
  await replaceLinks(tx.demonstrationPartner, demonstration, linksBy('partnerId', input.partnerIds))
  await replaceLinks(tx.demonstrationTheme, demonstration, linksBy('themeId', input.themeIds))
}

async function writeWords(
  tx: Transaction,
  demonstrationId: string,
  { language, title, summary, published, body }: DemonstrationWords,
): Promise<void> {
  const where = { demonstrationId_language: { demonstrationId, language } }
  const select = { publishedAt: true } as const
  const before = await tx.demonstrationTranslation.findUnique({ where, select })
  const words = { title, summary, ...bodyColumns(body), ...publication(published, before?.publishedAt) }
  await tx.demonstrationTranslation.upsert({
    where,
    create: { demonstrationId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { demonstrationId: true },
  })
}
