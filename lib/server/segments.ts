const longestSlug = 200

/** What may stand where a pattern leaves room. */
const rooms: Readonly<Record<string, (segment: string) => boolean>> = {
  '[slug]': (segment) => segment.length <= longestSlug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(segment),
  '[id]': (segment) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(segment),
  '[token]': (segment) => /^[\w-]{20,100}$/.test(segment),
  '[file]': (segment) => /^[a-z]+\.(?:csv|pdf)$/.test(segment),
  '[number]': (segment) => /^[1-9]\d{0,5}$/.test(segment),
}

/** Whether an address has the shape of a pattern, segment by segment. */
export function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false
  return pattern.every((part, i) => rooms[part]?.(segments[i] ?? '') ?? part === segments[i])
}
