import { format, resolveConfig } from 'prettier'
import { withoutAddress, type Line } from './rights-addresses'
import { visitors, type Answered, type Asked, type Visitor } from './rights-answers'

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

/** Writes down what everybody was answered. */
export async function makeTable(everything: Asked[]): Promise<Table> {
  const rows = everything.map(({ line, answers }) => {
    const outcomes = visitors.map((visitor) => answers.get(visitor)?.outcome ?? '')
    return [`\`${line.pattern}\``, line.of, line.method, ...outcomes]
  })
  return { markdown: await written(rows), betrayed: everything.flatMap(betrayedBy) }
}

function betrayedBy({ line, answers, strangers }: Asked): string[] {
  return visitors.flatMap((visitor) => {
    const [answer, stranger] = [answers.get(visitor), strangers.get(visitor)]
    if (!answer || !stranger || isSame(answer, stranger, line)) return []
    return `${words[visitor]}: ${line.method} ${line.address} (${line.of})`
  })
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

Every page, every door, every calendar and feed, and every way by which a file comes or goes, asked for by everybody
whom the sample knows. Written by \`npm run rights\`, and compared with the running portal by the browser tests: an address
that is not in it fails them.

A number is the status of the answer: 200 for what is shown, 404 for what is not there for whoever asks, which looks the
same as what is not there at all, 400, 409, 415 or 422 for what somebody may ask for or send, and what was not
acceptable. "sign in" leads to that page, and 401 says the same to scripts. What is sent by POST changes nothing: it is
empty, or made from a version that is not the newest.`
