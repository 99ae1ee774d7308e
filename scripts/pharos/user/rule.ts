import { resetLinkPath } from '@/lib/accounts/paths'
import { issueReset } from '@/lib/accounts/passwords/mutations'
import { getAccountByEmail, listEveryAccount } from '@/lib/accounts/listing/queries'
import { changeRole, disable, enable } from '@/lib/accounts/rights/mutations'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { inTransaction, type Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { AccountRole } from '@/prisma/generated/enums'
import { Refusal } from '../../refusal'
import type { Command } from '../command'
import { wrongCall } from '../help'

const viewer = systemViewer('administrator')

export const userList: Command = {
  name: 'user list',
  about: 'List the accounts',
  database: 'migrated',
  async run({ output }) {
    const accounts = await listEveryAccount(viewer)
    const width = Math.max(0, ...accounts.map(({ email }) => email.length)) + 2
    for (const { email, name, role, disabledAt, confirmed } of accounts) {
      const state = disabledAt ? ' (disabled)' : confirmed ? '' : ' (not confirmed)'
      output.line(`${email.padEnd(width)}${role.padEnd(9)}${name}${state}`)
    }
    output.result({ accounts })
    return 0
  },
}

export const userDisable = ruling('user disable', 'Keep somebody out, from this moment on', disable)
export const userEnable = ruling('user enable', 'Let somebody in again', enable)

export const userRole: Command = {
  name: 'user role',
  about: 'Give somebody another role: account, editor or admin',
  positionals: 'EMAIL ROLE',
  database: 'migrated',
  async run({ positionals: [email, given], output }) {
    const role = Object.values(AccountRole).find((known) => known === given)
    if (!email || !role) throw wrongCall(userRole, 'It takes an address and a role')
    const { id } = await accountOf(email)
    const result = await inTransaction((tx) => changeRole(tx, viewer, { id, role }))
    if (!result.ok) throw new Refusal(refusals[result.reason])
    output.line(`${email} is ${role}.`)
    output.result({ email, role })
    return 0
  },
}

export const userReset: Command = {
  name: 'user reset',
  about: 'Print a link with which somebody chooses a new password',
  positionals: 'EMAIL',
  database: 'migrated',
  async run({ positionals: [email], output }) {
    if (!email) throw wrongCall(userReset, 'It takes an address')
    const { language } = await accountOf(email)
    const result = await inTransaction((tx) => issueReset(tx, viewer, { email: email.toLowerCase() }))
    if (!result.ok) throw new Refusal(`${email} is disabled.`)
    const link = settings().portalUrl + resetLinkPath(language, result.token)
    output.line(link)
    output.result({ email, link })
    return 0
  },
}

const refusals = {
  'not-found': 'There is no such account.',
  'last-administrator': 'Nobody would be left who decides about accounts.',
} as const

type Rule = (
  tx: Transaction,
  viewer: Viewer,
  input: { id: string },
) => Promise<{ ok: true } | { ok: false; reason: keyof typeof refusals }>

function ruling(name: string, about: string, rule: Rule): Command {
  const command: Command = {
    name,
    about,
    positionals: 'EMAIL',
    database: 'migrated',
    async run({ positionals: [email], output }) {
      if (!email) throw wrongCall(command, 'It takes an address')
      const { id } = await accountOf(email)
      const result = await inTransaction((tx) => rule(tx, viewer, { id }))
      if (!result.ok) throw new Refusal(refusals[result.reason])
      output.line(`${email}: done.`)
      output.result({ email, done: true })
      return 0
    },
  }
  return command
}

async function accountOf(email: string): Promise<{ id: string; language: string }> {
  const account = await getAccountByEmail(viewer, email.toLowerCase())
  if (!account) throw new Refusal(`There is no account with the address ${email}.`)
  return account
}
