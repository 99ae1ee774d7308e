import { linkViewer, requireAsking } from '@/lib/auth/session'
import { settings } from '@/lib/env'
import { defaultLanguage } from '@/lib/i18n/languages'
import { subscriptionPath } from '@/lib/newsletter/paths'
import { unsubscribeByMail } from '@/lib/newsletter/subscriptions/mutations'
import { languageOfSubscription } from '@/lib/newsletter/subscriptions/queries'

type Context = { params: Promise<{ token: string }> }

/** What a mail program sends when its reader wants no more (RFC 8058). The token in the address is all that counts. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  await requireAsking()
  const { token } = await params
  const result = await unsubscribeByMail(linkViewer('newsletter'), token)
  return new Response(null, { status: result.ok ? 200 : 404 })
}

/** For programs that open the address instead: a page with the button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireAsking()
  const { token } = await params
  const language = (await languageOfSubscription(token)) ?? defaultLanguage
  return Response.redirect(`${settings().portalUrl}/${language}${subscriptionPath(token)}`, 303)
}
