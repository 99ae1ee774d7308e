import { safeHref } from '@/lib/richtext/addresses'

/** The address that somebody means who typed "www.umea.se", "/en/news" or "anna@example.org"; null for a name. */
export function addressIn(typed: string): string | null {
  if (/^\S+@\S+\.\w{2,}$/.test(typed)) return safeHref(`mailto:${typed.replace(/^mailto:/i, '')}`)
  if (/^www\.\S+\.\w{2,}/i.test(typed)) return safeHref(`https://${typed}`)
  return /^(?:https?:|mailto:|tel:|\/|#)\S+$/i.test(typed) ? safeHref(typed) : null
}
