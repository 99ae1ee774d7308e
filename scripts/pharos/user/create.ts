import { text } from 'node:stream/consumers'
import { csvRows } from '@/lib/import/readers/csv-rows'
import { Refusal } from '../../refusal'
import type { Command, ExitCode, Values } from '../command'
import { wrongCall } from '../help'
import type { Output } from '../output'
import { makeAccount, personSchema, wrongWith, type Made } from './person'

const columns = ['email', 'name', 'role', 'language', 'password', 'partner', 'city', 'group', 'lead'] as const

/** Two passwords are hashed at once. */
const atOnce = 2

export const userCreate: Command = {
  name: 'user create',
  about: 'Make an account, or many from a table',
  database: 'migrated',
  options: {
    email: { type: 'string', value: 'ADDRESS', about: 'the address to sign in with' },
    name: { type: 'string', value: 'NAME', about: 'the name of the person' },
    role: { type: 'string', value: 'ROLE', about: 'account (as without it), editor or admin' },
    language: { type: 'string', value: 'TAG', about: 'language of mails, as en' },
    partner: { type: 'string', value: 'SLUG', about: 'author of this partner' },
    city: { type: 'string', value: 'SLUG', about: 'officer of this city' },
    group: { type: 'string', value: 'SLUG', about: 'member of this group' },
    lead: { type: 'string', value: 'SLUG', about: 'lead of this group' },
    'password-stdin': { type: 'boolean', about: 'read the password from the input; else a link is mailed' },
    csv: {
      type: 'string',
      value: 'FILE',
      about: `a row for each account, with columns of ${columns.join(', ')}`,
    },
  },
  async run({ values, output }) {
    const password = values['password-stdin'] ? (await text(process.stdin)).replace(/\r?\n$/, '') : ''
    if (values['password-stdin'] && !password) throw new Refusal('There is no password in the input.')
    if (typeof values.csv === 'string') return many(values.csv, password, output)
    return one({ ...given(values), password }, output)
  },
}

function given(values: Values): Record<string, unknown> {
  return Object.fromEntries(columns.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
}

async function one(person: Record<string, unknown>, output: Output): Promise<ExitCode> {
  const parsed = personSchema.safeParse(person)
  if (!parsed.success)
    throw wrongCall(userCreate, `--${String(parsed.error.issues[0]?.path[0])} is missing or wrong`)
  const made = await makeAccount(parsed.data)
  if (!made.ok) throw new Refusal(`${made.email} was not made: ${made.why}.`)
  output.line(`${made.email} was made.`)
  output.result({ created: [{ email: made.email, id: made.id }], failed: [] })
  return 0
}

async function many(file: string, password: string, output: Output): Promise<ExitCode> {
  const rows = await rowsOf(file)
  const progress = output.progress('Accounts', rows.length)
  const results: (Made & { row: number })[] = []
  const next = rows.values()
  const work = async () => {
    for (const { row, person } of next) {
      results.push({ row, ...(await madeOf(person, password)) })
      progress.step(results.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  progress.end()
  return tell(
    results.toSorted((a, b) => a.row - b.row),
    output,
  )
}

async function madeOf(person: Record<string, string>, password: string): Promise<Made> {
  const parsed = personSchema.safeParse({ ...person, password: person.password ?? password })
  if (parsed.success) return makeAccount(parsed.data)
  return { ok: false, email: person.email ?? '', why: wrongWith(parsed.error) }
}

function tell(results: (Made & { row: number })[], output: Output): ExitCode {
  const created = results.flatMap((made) => (made.ok ? [{ email: made.email, id: made.id }] : []))
  const failed = results.flatMap((made) =>
    made.ok ? [] : [{ row: made.row, email: made.email, why: made.why }],
  )
  for (const { row, email, why } of failed)
    output.problem(`Row ${row}${email && ` (${email})`}: not made, ${why}.`)
  output.line(`${created.length} made, ${failed.length} not.`)
  output.result({ created, failed })
  return failed.length > 0 ? 2 : 0
}

async function rowsOf(file: string): Promise<{ row: number; person: Record<string, string> }[]> {
  const rows: { row: number; person: Record<string, string> }[] = []
  let header: string[] | undefined
  try {
    for await (const { row, cells } of csvRows(file)) {
      if (!header) header = knownHeader(cells)
      else rows.push({ row, person: personOf(header, cells) })
    }
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return rows
}

function knownHeader(cells: string[]): string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase())
  const strange = names.find((name) => name !== '' && !(columns as readonly string[]).includes(name))
  if (strange) throw new Refusal(`The column "${strange}" is not known: there are ${columns.join(', ')}.`)
  if (!names.includes('email') || !names.includes('name'))
    throw new Refusal('The table needs a header with the columns email and name.')
  return names
}

function personOf(header: string[], cells: string[]): Record<string, string> {
  const filled = header.map((name, index) => [name, (cells[index] ?? '').trim()] as const)
  return Object.fromEntries(filled.filter(([name, cell]) => name !== '' && cell !== ''))
}
