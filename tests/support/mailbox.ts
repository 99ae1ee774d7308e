import { portalData } from './browser'
import { embeddedUrlOf } from './portal'
import { runSql } from './postgres'

/** The path of the page that the last mail to an address names, from the outbox of the portal under test. */
export async function pathMailedTo(address: string): Promise<string> {
  const [mail] = await runSql(
    embeddedUrlOf(portalData()),
    `SELECT text FROM outbox_mails WHERE "to" = '${address}' ORDER BY id DESC LIMIT 1`,
  )
  const link = /^https?:\/\/[^/\s]+(\/\S+)$/m.exec(String(mail?.text))?.[1]
  if (!link) throw new Error(`No mail to ${address} names a page.`)
  return link
}
