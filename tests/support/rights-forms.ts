import { portalData, portalUrl } from './browser'
import { embeddedUrlOf } from './portal'
import { runSql } from './postgres'
import { allLines } from './rights-addresses'
import { cookieOf, hiddenFields, identities, type Identity } from './signed-in'

type Sent = { address: string; body: FormData }

/** Every form on the pages that somebody is shown and somebody else is not, each action once, with what it sends unseen. */
export async function formsOf(identity: Identity, butNotFor: Identity): Promise<Sent[]> {
  const forms = new Map<string, Sent>()
  const lines = (await allLines()).filter(
    ({ method, pattern }) => method === 'GET' && pattern.startsWith('/en/'),
  )
  for (const { address } of lines) {
    const html = await pageFor(identity, address)
    if (!html || !html.includes('$ACTION') || (await pageFor(butNotFor, address))) continue
    for (const [form] of html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/gi)) {
      const fields = hiddenFields(form)
      const action = actionIn(fields)
      if (!action || forms.has(action)) continue
      const body = new FormData()
      for (const [name, value] of fields) body.append(name, value)
      forms.set(action, { address, body })
    }
  }
  return [...forms.values()]
}

async function pageFor(identity: Identity, address: string): Promise<string | null> {
  const answer = await fetch(portalUrl() + address, { headers: { Cookie: await cookieOf(identity) } })
  const text = await answer.text()
  return answer.ok ? text : null
}

/** Sends somebody else's form to its own page, and to one that is shown to everybody who has signed in: both statuses. */
export async function sendAs(
  identity: Identity,
  { address, body }: Sent,
): Promise<[own: number, other: number]> {
  const headers = { Origin: portalUrl(), Cookie: await cookieOf(identity) }
  const send = async (to: string) => {
    const answer = await fetch(portalUrl() + to, { method: 'POST', body, redirect: 'manual', headers })
    await answer.arrayBuffer()
    return answer.status
  }
  return [await send(address), await send('/en/account')]
}

/** What the audit log has of somebody, beside that they signed in. */
export async function notesOf(identity: Identity): Promise<number> {
  const [row] = await runSql(
    embeddedUrlOf(portalData()),
    `SELECT count(*)::int AS notes FROM audit_entries e JOIN accounts a ON a.id = e.account_id
     WHERE a.email = '${identities[identity]}' AND e.action <> 'account.signed-in'`,
  )
  return Number(row?.notes)
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
