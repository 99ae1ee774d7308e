import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'

const titled = { select: { language: true, title: true } } as const
const named = { select: { language: true, name: true } } as const
const slug = { select: { slug: true } } as const
const made = { id: true, createdAt: true } as const

const registration = {
  ...{
    state: true,
    name: true,
    email: true,
    organisation: true,
    country: true,
    helix: true,
    attendance: true,
  },
  ...{
    reference: true,
    language: true,
    noticeVersion: true,
    decidedReason: true,
    walkIn: true,
    listedAt: true,
  },
  ...{ createdAt: true, confirmedAt: true, offeredUntil: true, cancelledAt: true, attendedAt: true },
  event: slug,
  sessions: { select: { session: { select: { translations: titled } } } },
  answers: { select: { value: true, consentedAt: true, question: { select: { translations: true } } } },
} as const

const subscription = {
  ...{ email: true, language: true, state: true, requestedAt: true, confirmedAt: true, unsubscribedAt: true },
  themes: { select: { theme: slug } },
} as const

/** Everything about somebody, and nothing that opens their account: no hash, no secret. */
const everything = {
  id: true,
  email: true,
  emailVerifiedAt: true,
  name: true,
  role: true,
  language: true,
  organisation: true,
  country: true,
  digest: true,
  totpConfirmedAt: true,
  lastSignInAt: true,
  createdAt: true,
  updatedAt: true,
  person: { select: { slug: true, email: true, orcid: true, website: true, translations: named } },
  oidcIdentities: { select: { issuer: true, subject: true, createdAt: true } },
  sessions: {
    select: { createdAt: true, expiresAt: true, lastSeenAt: true, endedAt: true, userAgent: true },
  },
  memberships: {
    select: {
      role: true,
      state: true,
      message: true,
      reason: true,
      createdAt: true,
      decidedAt: true,
      partner: slug,
      city: slug,
      group: slug,
    },
  },
  registrations: { select: registration },
  follows: { select: { kind: true, recordId: true, createdAt: true } },
  savedFilters: { select: { list: true, name: true, query: true, createdAt: true } },
  notices: { select: { name: true, kind: true, recordId: true, createdAt: true, readAt: true } },
  callApplications: { select: { reference: true, state: true, motivation: true, createdAt: true } },
  articles: { select: { ...made, slug: true, translations: titled } },
  articleVersions: { select: { ...made, title: true, language: true, number: true } },
  documents: { select: { ...made, slug: true, translations: titled } },
  images: { select: made },
  plans: { select: made },
  reviewEntries: { select: { kind: true, recordId: true, step: true, comment: true, createdAt: true } },
  auditEntries: { select: { at: true, action: true, kind: true, recordId: true } },
} as const satisfies Prisma.AccountSelect

const invitation = {
  accountRole: true,
  membershipRole: true,
  message: true,
  createdAt: true,
  acceptedAt: true,
} as const

const helpRequest = {
  ...{ reference: true, name: true, subject: true, message: true, state: true, createdAt: true },
  replies: { select: { fromDesk: true, text: true, createdAt: true } },
} as const

/** What the portal keeps about the one who asks, for a file of JSON. */
export async function exportOwnData(viewer: Viewer) {
  if (!viewer.accountId) return null
  const account = await db.account.findUnique({ where: { id: viewer.accountId }, select: everything })
  if (!account) return null
  const { writtenDown, ...others } = await readUnder(account)
  return { ...account, ...others, registrations: [...account.registrations, ...writtenDown] }
}

/** What is kept under their address. */
async function readUnder({ id, email }: { id: string; email: string }) {
  const [where, orderBy] = [{ email }, { createdAt: 'asc' }] as const
  const mail = { subject: true, createdAt: true, sentAt: true }
  const subscribed = { OR: [{ accountId: id }, { email }] }
  const [invitations, eventInvitations, writtenDown, newsletterSubscriptions, mails, helpRequests] =
    await Promise.all([
      db.invitation.findMany({ where, select: invitation }),
      db.eventInvitation.findMany({ where, select: { name: true, createdAt: true, event: slug } }),
      // What organisers wrote down.
      db.registration.findMany({ where: { accountId: null, email }, select: registration }),
      // Asked for by them, signed in or not.
      db.newsletterSubscription.findMany({ where: subscribed, select: subscription }),
      db.outboxMail.findMany({ where: { to: email }, select: mail, orderBy }),
      db.helpRequest.findMany({ where, select: helpRequest, orderBy }),
    ])
  return { invitations, eventInvitations, writtenDown, newsletterSubscriptions, mails, helpRequests }
}
