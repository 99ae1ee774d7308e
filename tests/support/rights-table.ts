import { format, resolveConfig } from 'prettier'
import { allLines, withoutAddress, type Line } from './rights-addresses'
import { portalUrl } from './browser'
import { cookieOf, identities, type Identity } from './signed-in'

const visitors = ['none', ...(Object.keys(identities) as Identity[])] as const
type Visitor = (typeof visitors)[number]

/** What somebody was answered. */
type Answered = { outcome: string; status: number; headers: Record<string, string>; body: string }

export type Table = {
  markdown: string
  /** Addresses where what somebody may not see differs from what is not there. */
  betrayed: string[]
}

const words: Record<Visitor, string> = {
  none: 'nobody',
  guest: 'guest',
  member: 'member',
  lead: 'lead',
  authorA: 'author A',
  authorB: 'author B',
  officerA: 'officer A',
  officerB: 'officer B',
  editor: 'editor',
  admin: 'admin',
}

/** Asks for everything as everybody. */
export async function makeTable(): Promise<Table> {
  const betrayed: string[] = []
  const rows: string[][] = []
  const lines = await allLines()
  const unknown = new Map<string, Promise<Answered>>()
  for (const line of lines) {
    const answers = await Promise.all(visitors.map((visitor) => ask(visitor, line, line.address)))
    for (const [index, answer] of answers.entries()) {
      const visitor = visitors[index] ?? 'none'
      if (line.unknown === null || answer.status !== 404) continue
      const key = `${visitor} ${line.method} ${line.unknown}`
      if (!unknown.has(key)) unknown.set(key, ask(visitor, line, line.unknown))
      const stranger = await unknown.get(key)
      if (stranger && !isSame(answer, stranger, line))
        betrayed.push(`${words[visitor]}: ${line.method} ${line.address} (${line.of})`)
    }
    rows.push([`\`${line.pattern}\``, line.of, line.method, ...answers.map(({ outcome }) => outcome)])
  }
  return { markdown: await written(rows), betrayed }
}

async function ask(visitor: Visitor, { method, body: sent }: Line, address: string): Promise<Answered> {
  const answer = await fetch(portalUrl() + address, {
    method,
    redirect: 'manual',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      ...(visitor !== 'none' && { Cookie: await cookieOf(visitor) }),
      ...(method !== 'GET' && { 'Content-Type': 'application/json' }),
    },
    ...(method !== 'GET' && { body: JSON.stringify(sent) }),
  })
  const body = await answer.text()
  const location = answer.headers.get('location')
  const { date: _, etag: __, 'content-length': ___, ...headers } = Object.fromEntries(answer.headers)
  return { outcome: outcomeOf(answer.status, location), status: answer.status, headers, body }
}

function outcomeOf(status: number, location: string | null): string {
  if (location?.includes('/sign-in')) return 'sign in'
  if (location) return 'elsewhere'
  return String(status)
}

/** Apart from the address, which whoever asked knows. */
function isSame(answer: Answered, stranger: Answered, { address, unknown }: Line): boolean {
  const comparable = ({ status, headers, body }: Answered, asked: string) =>
    JSON.stringify([status, headers, withoutAddress(body).replaceAll(inAnyLanguage(asked), '')])
  return comparable(answer, address) === comparable(stranger, unknown ?? '')
}

const inAnyLanguage = (address: string) => address.replace(/^\/en(?=\/)/, '')

async function written(rows: string[][]): Promise<string> {
  const heads = ['Address', 'Record of', 'Method', ...visitors.map((visitor) => words[visitor])]
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const table = [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
  return format(`${introduction}\n\n${table}\n`, {
    ...(await resolveConfig('docs/rights.md')),
    parser: 'markdown',
  })
}

const introduction = `# Who gets what

Every page, every door and every way to a file, asked for by everybody whom the sample knows. Written by
\`npm run rights\`, and compared with the running portal by the browser tests: an address that is not in it fails them.

A number is the status of the answer: 200 for what is shown, 404 for what is not there for whoever asks, which looks the
same as what is not there at all, 400, 409 or 422 for what somebody may ask for or send, and what was not acceptable.
"sign in" leads to that page, and 401 says the same to scripts. What is sent by POST changes nothing: it is empty, or
made from a version that is not the newest.`
