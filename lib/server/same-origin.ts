import type { IncomingMessage } from 'node:http'
import { settings } from '@/lib/env'

/**
 * Whether a request that changes something comes from the portal's own pages. Browsers say so in a header that no
 * page can set; older ones and plain http name the origin. Who says neither is no page.
 */
export function isSameOrigin(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = request.headers
  if (!origin || !URL.canParse(origin)) return false
  return origin === settings().portalUrl || new URL(origin).host === host
}
