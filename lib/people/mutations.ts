import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { peopleTag, personPath, personTag } from '@/lib/people/paths'
import { familyNameFirst } from '@/lib/people/rules'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { plainText } from '@/lib/richtext/text'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'

export type PersonWords = {
  language: string
  name: string
  role: string
  /** A few sentences about the person. */
  summary: string
  published: boolean
  /** Title before the name, as Dr. These two are left as they are where they are left out; null takes the body away. */
  honorific?: string
  body?: RichText | null
}

export type PersonInput = PersonWords & {
  /** An organisation without a record of its own. */
  organisation: string | null
  partnerId: string | null
  cityId: string | null
  /** Never public. */
  email: string | null
} & Partial<PersonDetails>

/** What is left out stays as it is, since an import cannot know it. */
type PersonDetails = {
  /** As 0000-0002-1825-0097. */
  orcid: string | null
  website: string | null
  /** Other names, under which the person is found too. */
  alsoKnownAs: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addPerson(
  tx: Transaction,
  viewer: Viewer,
  input: PersonInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name } = input
  const slug = await freeSlug(tx, [input.slug ?? '', name], {
    path: personPath,
    isTaken: async (wish) => (await tx.person.count({ where: { slug: wish } })) > 0,
  })
  await tx.person.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  if (input.alsoKnownAs?.length) await writeOtherNames(tx, id)
  await record(tx, viewer, 'person.added', id)
  await touch(tx, [peopleTag, personTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changePerson(
  tx: Transaction,
  viewer: Viewer,
  input: PersonInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.person.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await writeOtherNames(tx, id)
  await record(tx, viewer, 'person.changed', id)
  await touch(tx, [peopleTag, personTag(id)])
  return { ok: true }
}

/** Says in a further language who somebody is. */
export async function translatePerson(
  tx: Transaction,
  viewer: Viewer,
  input: PersonWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, language } = input
  await writeWords(tx, id, input)
  await writeOtherNames(tx, id)
  await record(tx, viewer, 'person.translated', id, { language })
  await touch(tx, [peopleTag, personTag(id)])
  return { ok: true }
}

function ownRow(input: PersonInput) {
  const { name, organisation, partnerId, cityId, email, orcid, website, alsoKnownAs } = input
  const own = { organisation, partnerId, cityId, email, orcid, website, alsoKnownAs }
  return { ...own, sortKey: sortKey(familyNameFirst(name)) }
}

async function writeWords(
  tx: Transaction,
  personId: string,
  { language, name, role, summary, published, honorific, body }: PersonWords,
): Promise<void> {
  const where = { personId_language: { personId, language } }
  const before = await tx.personTranslation.findUnique({ where, select: { publishedAt: true } })
  const state = publication(published, before?.publishedAt)
  const words = { name, role, summary, honorific, ...bodyColumns(body), ...state }
  await tx.personTranslation.upsert({
    where,
    create: { personId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { personId: true },
  })
}

/** Other names find the person in every language; they stand behind the words of the text there. */
async function writeOtherNames(tx: Transaction, personId: string): Promise<void> {
  const { alsoKnownAs, translations } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { alsoKnownAs: true, translations: { select: { language: true, body: true, text: true } } },
  })
  for (const { language, body, text: stands } of translations) {
    const words = body ? plainText(body as unknown as RichText) : ''
    const text = [words, ...alsoKnownAs].filter(Boolean).join('\n')
    const where = { personId_language: { personId, language } }
    if (text !== stands)
      await tx.personTranslation.update({ where, data: { text }, select: { personId: true } })
  }
}
