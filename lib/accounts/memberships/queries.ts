import 'server-only'
import { columnsOf } from '@/lib/accounts/memberships/rules'
import { decidable, type MembershipOf } from '@/lib/accounts/policy'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import type { MembershipRole, MembershipState } from '@/prisma/generated/enums'

export type MembershipRow = {
  id: string
  role: MembershipRole
  state: MembershipState
  /** What it is of. */
  of: { kind: 'partner' | 'city' | 'group'; id: string; slug: string; name: string; language: string }
  message: string | null
  /** Why it was decided so. */
  reason: string | null
  askedAt: Date
}

const named = {
  select: { id: true, slug: true, translations: { select: { language: true, name: true } } },
} as const

export const membershipSelect = {
  id: true,
  role: true,
  state: true,
  message: true,
  reason: true,
  createdAt: true,
  partner: named,
  city: named,
  group: named,
} as const

type Named = { id: string; slug: string; translations: { language: string; name: string }[] }
type Selected = Omit<MembershipRow, 'of' | 'askedAt'> & {
  createdAt: Date
  partner: Named | null
  city: Named | null
  group: Named | null
}

/** Somebody's own memberships, those that ended long ago among them. */
export async function listOwnMemberships(viewer: Viewer, language: string): Promise<MembershipRow[]> {
  if (!viewer.accountId) return []
  const rows = await db.membership.findMany({
    where: { accountId: viewer.accountId },
    select: membershipSelect,
    orderBy: { createdAt: 'asc' },
  })
  return rows.map((row) => toMembershipRow(row, language))
}

export type OwnMembership = Pick<MembershipRow, 'id' | 'role' | 'state' | 'reason'>

/** What somebody is to a group: asked, a member, refused; null where nothing was ever between them. */
export async function getOwnMembership(viewer: Viewer, groupId: string): Promise<OwnMembership | null> {
  if (!viewer.accountId) return null
  return db.membership.findFirst({
    where: { accountId: viewer.accountId, groupId },
    select: { id: true, role: true, state: true, reason: true },
  })
}

export type RequestRow = MembershipRow & { account: { id: string; name: string; email: string } }

/** The requests that the viewer decides about, the oldest first. */
export async function listMembershipRequestsFor(viewer: Viewer, language: string): Promise<RequestRow[]> {
  const theirs = decidable(viewer)
  if (!theirs) return []
  const rows = await db.membership.findMany({
    where: { ...theirs, state: 'requested', account: { disabledAt: null } },
    select: { ...membershipSelect, account: { select: { id: true, name: true, email: true } } },
    orderBy: { updatedAt: 'asc' },
    take: 500,
  })
  return rows.map(({ account, ...row }) => ({ ...toMembershipRow(row, language), account }))
}

export type Joinable = { id: string; name: string }

/** What one can ask to belong to, by name. */
export async function listJoinable(
  language: string,
): Promise<Record<'partners' | 'cities' | 'groups', Joinable[]>> {
  const list = { ...named, where: mentionable, orderBy: { sortKey: 'asc' } } as const
  const [partners, cities, groups] = await Promise.all([
    db.partner.findMany(list),
    db.city.findMany(list),
    db.group.findMany({ ...list, where: { ...mentionable, joining: 'on_request' } }),
  ])
  const asJoinable = ({ id, slug, translations }: Named) => ({
    id,
    name: inLanguage(translations, language)?.name ?? slug,
  })
  return {
    partners: partners.map(asJoinable),
    cities: cities.map(asJoinable),
    groups: groups.map(asJoinable),
  }
}

export function toMembershipRow(
  { partner, city, group, createdAt, ...row }: Selected,
  language: string,
): MembershipRow {
  const [kind, record] = partner
    ? (['partner', partner] as const)
    : city
      ? (['city', city] as const)
      : (['group', group] as const)
  const text = inLanguage(record?.translations ?? [], language)
  const { id, slug } = record ?? { id: '', slug: '' }
  const of = { kind, id, slug, name: text?.name ?? slug, language: text?.language ?? language }
  return { ...row, of, askedAt: createdAt }
}

/** What the partner, city or group of an invitation or a request is called. */
export async function nameOfMembership(membership: MembershipOf, language: string): Promise<string> {
  const { partnerId, cityId, groupId } = columnsOf(membership)
  const record = partnerId
    ? await db.partner.findUnique({ where: { id: partnerId }, ...named })
    : cityId
      ? await db.city.findUnique({ where: { id: cityId }, ...named })
      : groupId && (await db.group.findUnique({ where: { id: groupId }, ...named }))
  return record ? (inLanguage(record.translations, language)?.name ?? record.slug) : ''
}
