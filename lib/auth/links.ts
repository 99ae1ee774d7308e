import 'server-only'
import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { sha256 } from '@/lib/auth/secrets'
import { db, type Prisma, type Transaction } from '@/lib/db'
import type { LinkPurpose, RecordKind } from '@/prisma/generated/enums'

/** Whom and what a link is about: the account, the address, the record that it opens, or several of these. */
type Subject = {
  accountId?: string | null
  /** Lower case. */
  email?: string | null
  about?: { kind: RecordKind; id: string } | null
}

export type NewLink = Subject & {
  purpose: LinkPurpose
  /** What is done once the link is used; never shown. */
  data?: Prisma.InputJsonObject
  hours: number
  /** Set where earlier links of the same purpose and subject go on holding: one opens the same page from every mail. */
  beside?: true
}

export type Link = {
  id: string
  accountId: string | null
  email: string | null
  about: { kind: RecordKind; id: string } | null
  data: Prisma.JsonValue
  expiresAt: Date
}

const shape = /^[\w-]{43}$/
const select = {
  id: true,
  accountId: true,
  email: true,
  kind: true,
  recordId: true,
  data: true,
  expiresAt: true,
} as const

/**
 * Makes a link that works once and until its time is over, and takes back the one before of the same purpose and
 * subject unless it is to hold `beside` this one. Only its hash is kept: whoever reads the database cannot use it.
 * @returns the token for the address
 */
export async function issueLink(
  tx: Transaction,
  { purpose, data, hours, beside, ...subject }: NewLink,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const columns = columnsOf(subject)
  if (!beside)
    await tx.signedLink.updateMany({
      where: { ...open(purpose), ...columns },
      data: { supersededAt: new Date() },
    })
  const expiresAt = new Date(Date.now() + hours * 3_600_000)
  await tx.signedLink.create({
    data: { id: uuid(), purpose, tokenHash: sha256(token), ...columns, ...(data && { data }), expiresAt },
    select: { id: true },
  })
  return token
}

/**
 * What a link opens, for the page that says so; looking uses nothing up. Null for one that no longer holds.
 * @param from the transaction of a write that has to look before it spends
 */
export async function readLink(
  purpose: LinkPurpose,
  token: string,
  from: Pick<Transaction, 'signedLink'> = db,
): Promise<Link | null> {
  if (!shape.test(token)) return null
  const where = { ...open(purpose), tokenHash: sha256(token) }
  const row = await from.signedLink.findFirst({ where, select })
  return row && asLink(row)
}

/** Spends a link: of two who press its button at the same moment one gets null, as for a link that no longer holds. */
export async function spendLink(tx: Transaction, purpose: LinkPurpose, token: string): Promise<Link | null> {
  if (!shape.test(token)) return null
  const tokenHash = sha256(token)
  const { count } = await tx.signedLink.updateMany({
    where: { ...open(purpose), tokenHash },
    data: { usedAt: new Date() },
  })
  if (count === 0) return null
  const row = await tx.signedLink.findUnique({ where: { tokenHash }, select })
  return row && asLink(row)
}

/**
 * Takes links back: every open one of a purpose that is about what is named.
 * @param subject.said a word of their data, of those that do the same for several people
 */
export async function revokeLinks(
  tx: Transaction,
  purpose: LinkPurpose,
  { said, ...subject }: Subject & { said?: [name: string, value: string] },
): Promise<void> {
  const { kind, recordId, accountId, email } = columnsOf(subject)
  const named = { ...(kind && { kind, recordId }), ...(accountId && { accountId }), ...(email && { email }) }
  if (Object.keys(named).length === 0) return
  await tx.signedLink.updateMany({
    where: { ...open(purpose), ...named, ...(said && { data: { path: [said[0]], equals: said[1] } }) },
    data: { supersededAt: new Date() },
  })
}

function open(purpose: LinkPurpose) {
  return { purpose, usedAt: null, supersededAt: null, expiresAt: { gt: new Date() } }
}

function columnsOf({ accountId = null, email = null, about = null }: Subject) {
  return { accountId, email, kind: about?.kind ?? null, recordId: about?.id ?? null }
}

function asLink({
  kind,
  recordId,
  ...link
}: Omit<Link, 'about'> & { kind: RecordKind | null; recordId: string | null }): Link {
  return { ...link, about: kind && recordId ? { kind, id: recordId } : null }
}
