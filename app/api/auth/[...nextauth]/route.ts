import { accountPath, signInPath } from '@/lib/accounts/paths'
import { returnPath } from '@/lib/accounts/rules'
import { beginSingleSignOn, finishSingleSignOn, type Step } from '@/lib/auth/single-sign-on'
import { defaultLanguage, isLanguage } from '@/lib/i18n/languages'
import { currentAsking } from '@/lib/server/reading'

type Context = { params: Promise<{ nextauth: string[] }> }

/** The way to the single sign-on and back from it. Nothing else of next-auth is open. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const given = searchParams.get('language')
  const language = isLanguage(given) ? given : defaultLanguage
  const asked = {
    cookie: request.headers.get('cookie'),
    userAgent: currentAsking()?.userAgent ?? '',
    signInPage: signInPath(language),
  }
  const steps = (await params).nextauth.join('/')
  const back = returnPath(searchParams.get('callbackUrl') ?? undefined, accountPath(language))
  if (steps === 'start') return went(await beginSingleSignOn(asked, back))
  if (steps === 'callback/oidc')
    return went(await finishSingleSignOn(asked, Object.fromEntries(searchParams)))
  return new Response(null, { status: 404 })
}

function went(step: Step | null): Response {
  if (!step) return new Response(null, { status: 404 })
  const headers = new Headers({ Location: step.location })
  for (const cookie of step.cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
