import { setTimeout as pause } from 'node:timers/promises'
import { portalUrl } from './browser'
import { allLines, type Line } from './rights-addresses'
import { cookieOf, hiddenFields, identities, type Identity } from './signed-in'

export const visitors = ['none', ...(Object.keys(identities) as Identity[])] as const
export type Visitor = (typeof visitors)[number]

/** What a form sends of itself, and from where. */
export type Sent = { address: string; action: string; body: FormData }

/** What somebody was answered. */
export type Answered = {
  outcome: string
  status: number
  headers: Record<string, string>
  /** Only of what is not there: thousands of pages fill a memory. */
  body: string
  /** Those that stand on what was shown. */
  forms: Sent[]
}

/** One line of the table with what everybody was answered, and what they are answered where no record is. */
export type Asked = { line: Line; answers: Map<Visitor, Answered>; strangers: Map<Visitor, Answered> }

/** Rendering takes the portal a core; more at once would only wait for each other. */
const atOnce = 3

/** Asks for everything as everybody, each thing once: answers serve the table and the forms alike. */
export async function askEverything(): Promise<Asked[]> {
  const lines = await allLines()
  const known = new Map<string, Promise<Answered>>()
  const asked = (visitor: Visitor, line: Line, address: string) => {
    const key = `${visitor} ${line.method} ${address}`
    const answer = known.get(key) ?? ask(visitor, line, address)
    known.set(key, answer)
    return answer
  }
  return inTurn(lines, async (line) => {
    const answers = await inTurn(
      [...visitors],
      (visitor) => asked(visitor, line, line.address),
      line.oneByOne ? 1 : visitors.length,
    )
    const strangers = await Promise.all(
      visitors.map((visitor, index) =>
        line.unknown !== null && answers[index]?.status === 404 ? asked(visitor, line, line.unknown) : null,
      ),
    )
    return { line, answers: byVisitor(answers), strangers: byVisitor(strangers) }
  })
}

/** Does it for each, a few at a time; the results are in the order of what they are of. */
export async function inTurn<T, Result>(
  all: T[],
  work: (one: T) => Promise<Result>,
  places = atOnce,
): Promise<Result[]> {
  const waiting = [...all.entries()]
  const results: Result[] = []
  const go = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: places }, go))
  return results
}

function byVisitor(answers: (Answered | null)[]): Map<Visitor, Answered> {
  return new Map(
    visitors.flatMap((visitor, index) => {
      const answer = answers[index]
      return answer ? [[visitor, answer] as const] : []
    }),
  )
}

async function ask(
  visitor: Visitor,
  { method, body: sent }: Pick<Line, 'method' | 'body'>,
  address: string,
): Promise<Answered> {
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
  const text = await answer.text()
  const { status } = answer
  if (status === 503) {
    // A busy machine says when it wants to be asked again.
    await pause(Number(answer.headers.get('retry-after')) * 1000)
    return ask(visitor, { method, body: sent }, address)
  }
  const { date: _, etag: __, 'content-length': ___, ...headers } = Object.fromEntries(answer.headers)
  return {
    outcome: outcomeOf(status, answer.headers.get('location')),
    status,
    headers,
    body: status === 404 ? text : '',
    forms: method === 'GET' && status === 200 ? formsIn(text, address) : [],
  }
}

function outcomeOf(status: number, location: string | null): string {
  if (location?.includes('/sign-in')) return 'sign in'
  if (location) return 'elsewhere'
  return String(status)
}

function formsIn(html: string, address: string): Sent[] {
  if (!html.includes('$ACTION')) return []
  return [...html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/gi)].flatMap(([form]) => {
    const fields = hiddenFields(form)
    const action = actionIn(fields)
    if (!action) return []
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    return { address, action, body }
  })
}

/** React names an action by a field of its own, or in what it bound to the form. */
function actionIn(fields: [name: string, value: string][]): string | null {
  for (const [name, value] of fields) {
    const plain = /^\$ACTION_ID_(\w+)$/.exec(name)?.[1]
    if (plain) return plain
    if (/^\$ACTION_\d+:0$/.test(name)) return /"id":"(\w+)"/.exec(value)?.[1] ?? null
  }
  return null
}
