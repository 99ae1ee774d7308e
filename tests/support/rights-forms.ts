import { portalData, portalUrl } from './browser'
import { embeddedUrlOf } from './portal'
import { runSql } from './postgres'
import type { Asked, Sent } from './rights-answers'
import { cookieOf, identities, type Identity } from './signed-in'

/** Every form on the pages that somebody is shown and somebody else is not, each action once, with what it sends unseen. */
export function formsOf(everything: Asked[], identity: Identity, butNotFor: Identity): Sent[] {
  const forms = new Map<string, Sent>()
  for (const { line, answers } of everything) {
    if (!line.pattern.startsWith('/en/') || answers.get(butNotFor)?.status === 200) continue
    for (const form of answers.get(identity)?.forms ?? [])
      if (!forms.has(form.action)) forms.set(form.action, form)
  }
  return [...forms.values()]
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
