/** What every answer says, pages and files alike. */
export function commonHeaders(portalUrl: string): Record<string, string> {
  const secure = portalUrl.startsWith('https:')
  return {
    'X-Content-Type-Options': 'nosniff',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/**
 * What every document says beside that. Pages run no inline script and carry no inline style, so the policy allows
 * neither; nothing is asked of a third party. Style sheets, fonts and islands do without: these headers mean nothing
 * there, and half a kilobyte on each of eight answers is seen on a slow network.
 */
export const documentHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}

/** Pages are asked for anew each time and mostly answered 304: a write must show on the very next request. */
export const revalidated = 'public, max-age=0, must-revalidate'
export const personal = 'private, no-store'
export const immutable = 'public, max-age=31536000, immutable'
export const volatile = 'no-store'
