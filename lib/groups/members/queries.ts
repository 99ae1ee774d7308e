import 'server-only'
import { canGrant } from '@/lib/accounts/policy'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'

export type Member = {
  /** Of the membership. */
  id: string
  accountId: string
  name: string
  email: string
  organisation: string | null
  role: 'member' | 'lead'
  since: Date
}

export type MembersOfGroup = {
  id: string
  name: string
  language: string
  members: Member[]
  /** Whether the viewer decides who leads, too. */
  mayMakeLead: boolean
}

/** Who belongs to a group by account, leads first; null for a group that the viewer does not look after. */
export async function getMembersFor(
  viewer: Viewer,
  groupId: string,
  language: string,
): Promise<MembersOfGroup | null> {
  if (!canGrant(viewer, { role: 'member', groupId })) return null
  const group = await db.group.findFirst({
    where: { id: groupId, trashedAt: null },
    select: { slug: true, translations: { select: { language: true, name: true } } },
  })
  if (!group) return null
  const memberships = await db.membership.findMany({
    where: { groupId, state: 'granted' },
    select: {
      ...{ id: true, role: true, decidedAt: true, createdAt: true },
      account: { select: { id: true, name: true, email: true, organisation: true } },
    },
    orderBy: [{ role: 'desc' }, { account: { name: 'asc' } }, { id: 'asc' }],
  })
  const text = inLanguage(group.translations, language)
  return {
    id: groupId,
    name: text?.name ?? group.slug,
    language: text?.language ?? language,
    mayMakeLead: isStaff(viewer),
    members: memberships.map(({ id, role, decidedAt, createdAt, account }) => ({
      id,
      role: role === 'lead' ? 'lead' : 'member',
      since: decidedAt ?? createdAt,
      accountId: account.id,
      name: account.name,
      email: account.email,
      organisation: account.organisation,
    })),
  }
}
