const inside = 'http://inside.invalid'

/**
 * The address to which one returns after signing in: only within the portal, whatever the parameter says. A browser
 * takes `//elsewhere.example` and `/\elsewhere.example` for another site.
 */
export function returnPath(asked: string | undefined, otherwise: string): string {
  if (!asked || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(asked) || !URL.canParse(asked, inside)) return otherwise
  const { origin, pathname, search, hash } = new URL(asked, inside)
  return origin === inside && !pathname.startsWith('//') ? pathname + search + hash : otherwise
}
