/**
 * The address to which one returns after signing in: only within the portal, whatever the parameter says. A browser
 * takes `//elsewhere.example` and `/\elsewhere.example` for another site.
 */
export function returnPath(asked: string | undefined, otherwise: string): string {
  const isLocal = asked !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)
  return isLocal ? asked : otherwise
}
