import 'server-only'
import { settings } from '@/lib/env'

/** The absolute address of a page in one language; `path` is without it. */
export function absoluteUrl(language: string, path: string): string {
  return `${settings().portalUrl}/${language}${path}`
}

/** The address at which the calendar of a device subscribes to one of the portal's; `path` as it stands in the address. */
export function subscriptionUrl(path: string): string {
  return settings().portalUrl.replace(/^https?:/, 'webcal:') + path
}
