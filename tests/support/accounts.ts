import { v7 as newId } from 'uuid'
import { hashPassword } from '@/lib/auth/passwords'
import { viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import type { MembershipRole } from '@/prisma/generated/enums'

type About = Omit<Partial<Prisma.AccountUncheckedCreateInput>, 'passwordHash'> & {
  /** Ids of partners, cities and groups. */
  authorOf?: readonly string[]
  officerOf?: readonly string[]
  memberOf?: readonly string[]
  leadOf?: readonly string[]
  password?: string
}

/** Somebody who can sign in: with a confirmed address, and for the staff with a second factor, unless something else is said. */
export async function addAccount({ authorOf, officerOf, memberOf, leadOf, password, ...about }: About = {}) {
  const id = about.id ?? newId()
  const memberships = [
    ...granted('author', 'partnerId', authorOf),
    ...granted('officer', 'cityId', officerOf),
    ...granted('member', 'groupId', memberOf),
    ...granted('lead', 'groupId', leadOf),
  ]
  const isStaff = about.role === 'editor' || about.role === 'admin'
  await db.account.create({
    data: {
      email: `${id}@example.org`,
      name: 'Somebody',
      emailVerifiedAt: new Date(),
      passwordHash: password === undefined ? null : await hashPassword(password),
      totpConfirmedAt: isStaff ? new Date() : null,
      ...about,
      id,
      memberships: { create: memberships },
    },
    select: { id: true },
  })
  return { id, viewer: (await viewerOfAccount(id)) as Viewer }
}

function granted(role: MembershipRole, of: 'partnerId' | 'cityId' | 'groupId', ids: readonly string[] = []) {
  return ids.map((subject) => ({ id: newId(), role, state: 'granted' as const, [of]: subject }))
}

/** What was mailed last to an address; fails when nothing was. */
export async function lastMailTo(to: string): Promise<{ subject: string; text: string }> {
  const select = { subject: true, text: true }
  return db.outboxMail.findFirstOrThrow({ where: { to }, orderBy: { id: 'desc' }, select })
}

/** The token in the first address of a mail that has one, as /en/reset/TOKEN. */
export async function tokenMailedTo(to: string): Promise<string> {
  const { text } = await lastMailTo(to)
  const token = /\/(?:confirm|reset|invitation)\/([\w-]{43})$/m.exec(text)?.[1]
  if (!token) throw new Error(`No link in: ${text}`)
  return token
}
