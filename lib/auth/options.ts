import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { accountOfIdentity, type Identity } from '@/lib/auth/identities'
import { beginAfterSingleSignOn } from '@/lib/auth/single-sign-on-session'
import { settings } from '@/lib/env'

/** The one provider that there can be, in addresses: /api/auth/callback/oidc. */
export const providerId = 'oidc'

/** What the provider says of somebody in the token that it signed. */
type Claims = {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
  amr?: string[]
}

/**
 * next-auth does the single sign-on and nothing else: passwords have a way of their own, and every session is a row
 * of ours. Its token carries the row's id alone, and what a browser asks to have written into it is ignored.
 */
export function authOptions(userAgent: string, signInPage: string): NextAuthOptions | null {
  const { oidc, secret } = settings()
  if (!oidc) return null
  const issuer = oidc.issuer.replace(/\/$/, '')
  return {
    secret,
    session: { strategy: 'jwt', maxAge: 7 * 24 * 3600 },
    pages: { signIn: signInPage, error: signInPage },
    logger: { error: (code) => console.error(`Single sign-on: ${code}`), warn: () => {}, debug: () => {} },
    providers: [
      {
        id: providerId,
        name: oidc.name,
        type: 'oauth',
        wellKnown: `${issuer}/.well-known/openid-configuration`,
        authorization: { params: { scope: 'openid email profile' } },
        idToken: true,
        // Who waits for it waits in the same queue as the pages of the desk.
        httpOptions: { timeout: 5_000 },
        checks: ['pkce', 'state', 'nonce'],
        clientId: oidc.clientId,
        clientSecret: oidc.clientSecret,
        profile: ({ sub }: Claims) => ({ id: sub }),
      },
    ],
    callbacks: {
      async signIn({ profile }) {
        const account = await accountOfIdentity(identityOf(issuer, profile as Claims | undefined))
        return account ? true : `${signInPage}?error=single-sign-on`
      },
      async jwt({ token, account, profile }) {
        if (!account) return typeof token.sessionId === 'string' ? { sessionId: token.sessionId } : {}
        const known = await accountOfIdentity(identityOf(issuer, profile as Claims | undefined))
        return known ? { sessionId: await beginAfterSingleSignOn(known, userAgent) } : {}
      },
      redirect: ({ url, baseUrl }) =>
        url.startsWith('/') ? baseUrl + url : url.startsWith(`${baseUrl}/`) ? url : baseUrl,
    },
  }
}

function identityOf(issuer: string, claims: Claims | undefined): Identity {
  const strong = claims?.amr?.some((method) => ['mfa', 'otp', 'hwk', 'swk', 'fido'].includes(method)) ?? false
  return {
    issuer,
    subject: claims?.sub ?? '',
    // An address that nobody has confirmed there may be anybody's.
    email: claims?.email_verified === true ? (claims.email?.toLowerCase() ?? null) : null,
    name: claims?.name ?? null,
    strong,
  }
}
