import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { defaultLanguage } from '@/lib/i18n/languages'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { inLanguage } from '@/lib/i18n/translation'
import { partnerPath, partnersTag, partnerTag } from '@/lib/partners/paths'
import { bodyWithNames } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { Helix, PartnerKind } from '@/prisma/generated/enums'

export type PartnerWords = {
  language: string
  name: string
  published: boolean
  /** Left as they are where they are left out. */
  summary?: string
  body?: RichText | null
}

export type PartnerInput = PartnerWords & {
  shortName: string | null
  helix: Helix | null
  /** ISO 3166 alpha-2. */
  country: string | null
  place: string | null
  /** The city whose administration the organisation is. */
  cityId: string | null
  website: string | null
} & Partial<PartnerFacts>

/** What is left out stays as it is, since an import cannot know it. */
type PartnerFacts = {
  kind: PartnerKind
  /** The participant identification code of the funder. */
  pic: string | null
  /** Degrees; both or none. */
  latitude: number | null
  longitude: number | null
  /** Other names that find it. */
  alsoKnownAs: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addPartner(
  tx: Transaction,
  viewer: Viewer,
  input: PartnerInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name, shortName } = input
  const slug = await freeSlug(tx, [input.slug ?? '', shortName ?? '', name], {
    path: partnerPath,
    isTaken: async (wish) => (await tx.partner.count({ where: { slug: wish } })) > 0,
  })
  await tx.partner.create({
    data: { id, slug, sortKey: sortKey(name), ...ownRow(input) },
    select: { id: true },
  })
  await writeWords(tx, id, input)
  await record(tx, viewer, 'partner.added', id)
  await touch(tx, [partnersTag, partnerTag(id)])
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
  await touch(tx, [partnersTag, partnerTag(id)])
  return { ok: true }
}

/** Says in a further language what the organisation is called and does. */
export async function translatePartner(
  tx: Transaction,
  viewer: Viewer,
  input: PartnerWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'partners', input.id))) return refuse('not-found')
  const { id, language } = input
  await writeWords(tx, id, input)
  await record(tx, viewer, 'partner.translated', id, { language })
  await touch(tx, [partnersTag, partnerTag(id)])
  return { ok: true }
}

function ownRow(input: PartnerInput) {
  const { shortName, helix, country, place, cityId, website } = input
  const { kind, pic, latitude, longitude, alsoKnownAs } = input
  const where = { country, place, latitude, longitude, cityId }
  return { ...where, kind, helix, shortName, pic, website, alsoKnownAs }
}

/** The organisation is found by its short and other names too, and by the words of its text. */
async function writeWords(
  tx: Transaction,
  partnerId: string,
  { language, name, summary, body, published }: PartnerWords,
): Promise<void> {
  const where = { partnerId_language: { partnerId, language } }
  const before = await tx.partnerTranslation.findUnique({ where, select: { publishedAt: true, body: true } })
  const { shortName, alsoKnownAs } = await tx.partner.findUniqueOrThrow({
    where: { id: partnerId },
    select: { shortName: true, alsoKnownAs: true },
  })
  const words = {
    name,
    summary,
    ...bodyWithNames(body, before?.body, [shortName, ...alsoKnownAs]),
    ...publication(published, before?.publishedAt),
  }
  await tx.partnerTranslation.upsert({
    where,
    create: { partnerId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { partnerId: true },
  })
  await sortByName(tx, partnerId)
}

/** One key serves all languages: that of the name most readers see, whichever was written first. */
async function sortByName(tx: Transaction, id: string): Promise<void> {
  const where = { partnerId: id }
  const names = await tx.partnerTranslation.findMany({ where, select: { language: true, name: true } })
  const key = sortKey(inLanguage(names, defaultLanguage)?.name ?? '')
  await tx.partner.update({ where: { id }, data: { sortKey: key }, select: { id: true } })
}
