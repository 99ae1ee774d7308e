import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { peopleTag } from '@/lib/people/paths'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'

export type PersonInput = {
  language: string
  name: string
  role: string
  /** A few sentences about the person. */
  summary: string
  published: boolean
  /** An organisation without a record of its own. */
  organisation: string | null
  partnerId: string | null
  cityId: string | null
  /** Never public. */
  email: string | null
}

export async function addPerson(
  tx: Transaction,
  viewer: Viewer,
  input: PersonInput & { id?: string },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name } = input
  const slug = await freeSlug(tx, [name], {
    path: (wish) => `/people/${wish}`,
    isTaken: async (wish) => (await tx.person.count({ where: { slug: wish } })) > 0,
  })
  await tx.person.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await record(tx, viewer, 'person.added', id)
  await touch(tx, [peopleTag])
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
  await record(tx, viewer, 'person.changed', id)
  await touch(tx, [peopleTag])
  return { ok: true }
}

function ownRow({ name, organisation, partnerId, cityId, email }: PersonInput) {
  return { organisation, partnerId, cityId, email, sortKey: sortKey(familyNameFirst(name)) }
}

/** "van", "de" and the like belong to the family name, but it is looked for under what follows them. */
const particle = /^(?:van|von|vom|zu|zur|de|der|den|het|ter|ten|op|di|da|del|della|dos|du|la|le|el|af|av)$/i

function familyNameFirst(name: string): string {
  const words = name.trim().split(/\s+/)
  let family = words.length - 1
  // In "Borsboom-van Beurden" the family name begins before the last word.
  while (
    family > 1 &&
    particle.test((words[family - 1] ?? '').replace(/^.*-/, '')) &&
    /-/.test(words[family - 1] ?? '')
  )
    family--
  return [...words.slice(family), ...words.slice(0, family)].join(' ')
}

async function writeWords(
  tx: Transaction,
  personId: string,
  { language, name, role, summary, published }: PersonInput,
): Promise<void> {
  const where = { personId_language: { personId, language } }
  const before = await tx.personTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { name, role, summary, ...publication(published, before?.publishedAt) }
  await tx.personTranslation.upsert({
    where,
    create: { personId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { personId: true },
  })
}
