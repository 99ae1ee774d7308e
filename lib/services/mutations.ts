import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { servicePath, servicesTag } from '@/lib/services/paths'
import { freeSlug } from '@/lib/slugs/slugs'

export type ServiceWords = {
  language: string
  title: string
  summary: string
  published: boolean
  body?: RichText | null
}

export type ServiceInput = ServiceWords & {
  /** Where one writes to have it; else the portal's own address. */
  contactEmail?: string | null
  /** Who offers it. */
  groupId?: string | null
  /** The call that one applies to. */
  callId?: string | null
  /** For whom it is. */
  audienceIds?: string[]
  /** Place among the services. */
  position?: number
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addService(
  tx: Transaction,
  viewer: Viewer,
  input: ServiceInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const {
    id = uuid(),
    slug: wished,
    contactEmail,
    groupId,
    callId,
    position,
    audienceIds = [],
    ...words
  } = input
  const slug = await freeSlug(tx, [wished ?? '', words.title], {
    path: servicePath,
    isTaken: async (wish) => (await tx.service.count({ where: { slug: wish } })) > 0,
  })
  const own = { id, slug, contactEmail, groupId, callId, position }
  await tx.service.create({ data: own, select: { id: true } })
  await tx.serviceAudience.createMany({
    data: audienceIds.map((audienceId) => ({ serviceId: id, audienceId })),
  })
  await writeWords(tx, id, words)
  await record(tx, viewer, 'service.added', id)
  await touch(tx, [servicesTag])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeService(
  tx: Transaction,
  viewer: Viewer,
  input: ServiceInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version, contactEmail, groupId, callId, position, audienceIds } = input
  const data = { contactEmail, groupId, callId, position, version: { increment: 1 } }
  const { count } = await tx.service.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await replaceLinks(tx.serviceAudience, { serviceId: id }, linksBy('audienceId', audienceIds))
  await writeWords(tx, id, input)
  await record(tx, viewer, 'service.changed', id)
  await touch(tx, [servicesTag])
  return { ok: true }
}

/** Says in a further language what is offered. */
export async function translateService(
  tx: Transaction,
  viewer: Viewer,
  { id, ...words }: ServiceWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  await writeWords(tx, id, words)
  await record(tx, viewer, 'service.translated', id, { language: words.language })
  await touch(tx, [servicesTag])
  return { ok: true }
}

async function writeWords(
  tx: Transaction,
  serviceId: string,
  { language, title, summary, published, body }: ServiceWords,
): Promise<void> {
  const where = { serviceId_language: { serviceId, language } }
  const before = await tx.serviceTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { title, summary, ...bodyColumns(body), ...publication(published, before?.publishedAt) }
  await tx.serviceTranslation.upsert({
    where,
    create: { serviceId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { serviceId: true },
  })
}
