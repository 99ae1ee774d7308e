import 'server-only'
import type { IncomingMessage } from 'node:http'
import { readSession } from '@/lib/auth/session-rows'
import { clientAddress } from '@/lib/server/client-address'
import type { Asking } from '@/lib/server/reading'

/** Who sends a request: their session is looked up anew each time, so that it ends at once when its row ends. */
export async function askingOf(request: IncomingMessage): Promise<Asking> {
  const session = hasSession(request) ? await readSession(request.headers.cookie ?? '') : null
  return {
    accountId: session?.accountId ?? null,
    sessionId: session?.sessionId ?? null,
    rights: session?.rights ?? null,
    address: clientAddress(request),
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    target: request.url ?? '/',
  }
}

/** next-auth's cookie, with and without the prefix that it has under https. */
export function hasSession(request: IncomingMessage): boolean {
  return request.headers.cookie?.includes('next-auth.session-token=') ?? false
}
