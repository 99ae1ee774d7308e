import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { partnersTag } from '@/lib/partners/paths'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { Helix } from '@/prisma/generated/enums'

export type PartnerInput = {
  language: string
  name: string
  published: boolean
  shortName: string | null
  helix: Helix | null
  /** ISO 3166 alpha-2. */
  country: string | null
  place: string | null
  /** The city whose administration the organisation is. */
  cityId: string | null
  website: string | null
}

export async function addPartner(
  tx: Transaction,
  viewer: Viewer,
  input: PartnerInput & { id?: string },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name, shortName } = input
  const slug = await freeSlug(tx, [shortName ?? '', name], {
    path: (wish) => `/partners/${wish}`,
    isTaken: async (wish) => (await tx.partner.count({ where: { slug: wish } })) > 0,
  })
  await tx.partner.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await record(tx, viewer, 'partner.added', id)
  await touch(tx, [partnersTag])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changePartner(
  tx: Transaction,
  viewer: Viewer,
  input: PartnerInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.partner.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await record(tx, viewer, 'partner.changed', id)
  await touch(tx, [partnersTag])
  return { ok: true }
}

function ownRow({ name, shortName, helix, country, place, cityId, website }: PartnerInput) {
  return { shortName, helix, country, place, cityId, website, sortKey: sortKey(name) }
}

async function writeWords(tx: Transaction, partnerId: string, input: PartnerInput): Promise<void> {
  const { language, name, shortName, published } = input
  const where = { partnerId_language: { partnerId, language } }
  const before = await tx.partnerTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { name, text: shortName ?? '', ...publication(published, before?.publishedAt) }
  await tx.partnerTranslation.upsert({
    where,
    create: { partnerId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { partnerId: true },
  })
}
