import 'server-only'
import { settings } from '@/lib/env'

/** The absolute address of a page in one language; `path` is without it. */
export function absoluteUrl(language: string, path: string): string {
  return `${settings().portalUrl}/${language}${path}`
}
