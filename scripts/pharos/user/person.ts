import { z } from 'zod'
import { createAccount } from '@/lib/accounts/creation/mutations'
import { emailSchema, languageSchema, nameSchema } from '@/lib/accounts/schema'
import { passwordFault, type PasswordFault } from '@/lib/auth/password-faults'
import { hashPassword } from '@/lib/auth/passwords'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { AccountRole, type MembershipRole } from '@/prisma/generated/enums'

/** What is said of somebody on the command line or in a row; slugs may be several, separated by semicolons. */
export const personSchema = z.object({
  email: emailSchema,
  name: nameSchema,
  role: z.enum(AccountRole).default('account'),
  language: languageSchema.default('en'),
  password: z.string().default(''),
  partner: slugs(),
  city: slugs(),
  group: slugs(),
  lead: slugs(),
})
export type Person = z.infer<typeof personSchema>

export type Made = { ok: true; email: string; id: string } | { ok: false; email: string; why: string }

const faults: Record<PasswordFault, string> = {
  'too-short': 'the password has less than 10 characters',
  'too-long': 'the password has more than 200 characters',
  'too-easy': 'the password is easy to guess',
}

/** Makes the account of one person; without a password it mails a link to choose one. */
export async function makeAccount(person: Person): Promise<Made> {
  const { email, name, role, language, password } = person
  const no = (why: string): Made => ({ ok: false, email, why })
  const fault = password && passwordFault(password, [name, email])
  if (fault) return no(faults[fault])
  const found = await memberships(person)
  if ('missing' in found) return no(found.missing)
  const passwordHash = password ? await hashPassword(password) : null
  const input = { email, name, role, language, passwordHash, memberships: found }
  const made = await inTransaction((tx) => createAccount(tx, systemViewer('administrator'), input))
  if (made.ok) return { ok: true, email, id: made.id }
  return no('there is an account with this address already')
}

type Found = { role: MembershipRole; of: string }[]

async function memberships(person: Person): Promise<Found | { missing: string }> {
  const wanted = [
    ['author', 'partner', person.partner, (slug: string) => db.partner.findUnique(bySlug(slug))],
    ['officer', 'city', person.city, (slug: string) => db.city.findUnique(bySlug(slug))],
    ['member', 'group', person.group, (slug: string) => db.group.findUnique(bySlug(slug))],
    ['lead', 'group', person.lead, (slug: string) => db.group.findUnique(bySlug(slug))],
  ] as const
  const found: Found = []
  for (const [role, noun, given, find] of wanted) {
    for (const slug of given) {
      const record = await find(slug)
      if (!record) return { missing: `there is no ${noun} "${slug}"` }
      found.push({ role, of: record.id })
    }
  }
  return found
}

function bySlug(slug: string) {
  return { where: { slug, trashedAt: null }, select: { id: true } } as const
}

function slugs() {
  return z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(/[;|]/)
        .map((slug) => slug.trim())
        .filter(Boolean),
    )
}

/** The first thing that is wrong with a row, as the end of a sentence. */
export function wrongWith(error: z.ZodError): string {
  const [issue] = error.issues
  return `${String(issue?.path[0] ?? 'the row')} cannot be taken`
}
