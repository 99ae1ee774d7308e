import { accountPath, signInPath } from '@/lib/accounts/paths'
import { returnPath } from '@/lib/accounts/rules'
import { countAttempt, forgetAttempt, limits } from '@/lib/auth/limits'
import { beginSingleSignOn, finishSingleSignOn, type Step } from '@/lib/auth/single-sign-on'
import { defaultLanguage, isLanguage } from '@/lib/i18n/languages'
import { currentAsking } from '@/lib/server/reading'

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * The way to the single sign-on and back from it. Nothing else of next-auth is open. Both ways ask the provider, so they
 * are limited as trying a password is; who gets in takes both attempts back.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const given = searchParams.get('language')
  const language = isLanguage(given) ? given : defaultLanguage
  const asked = {
    cookie: request.headers.get('cookie'),
    userAgent: currentAsking()?.userAgent ?? '',
    signInPage: signInPath(language),
  }
  const address = currentAsking()?.address ?? ''
  const steps = (await params).nextauth.join('/')
  const back = returnPath(searchParams.get('callbackUrl') ?? undefined, accountPath(language))
  if (steps !== 'start' && steps !== 'callback/oidc') return new Response(null, { status: 404 })
  const seconds = await countAttempt(limits.signInFrom, address)
  if (seconds > 0) return new Response(null, { status: 429, headers: { 'Retry-After': String(seconds) } })
  if (steps === 'start') return went(await beginSingleSignOn(asked, back))
  const step = await finishSingleSignOn(asked, Object.fromEntries(searchParams))
  if (step?.signedIn) {
    await forgetAttempt(limits.signInFrom, address)
    await forgetAttempt(limits.signInFrom, address)
  }
  return went(step)
}

function went(step: Step | null): Response {
  if (!step) return new Response(null, { status: 404 })
  const headers = new Headers({ Location: step.location })
  for (const cookie of step.cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
