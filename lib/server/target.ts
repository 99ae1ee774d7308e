/** Longer than any address of a portal with all its filters; what is longer is refused before it is looked at. */
const longest = 2_000
/**
 * What islands ask names many records at once, or says what a picture shows, letter by letter escaped; a single
 * sign-on sends people back with codes of its own.
 */
const longestOfMachines = 8_000

export type Target = { path: string; query: string }

/**
 * Reads a request target (RFC 9112): path and query, also of one that names the whole address, as a proxy sends
 * it. Whose host it names does not matter: addresses come from the settings.
 * @returns the status of a refusal for what is no address of a web site
 */
export function readTarget(raw: string): Target | 400 | 414 {
  if (raw.length > (/^\/api\/(?:desk|auth)\//.test(raw) ? longestOfMachines : longest)) return 414
  const origin = /^https?:\/\/[^/?#]*/i.exec(raw)?.[0] ?? ''
  const local = raw.slice(origin.length) || '/'
  if (!local.startsWith('/')) return 400
  const mark = local.indexOf('?')
  return mark < 0 ? { path: local, query: '' } : { path: local.slice(0, mark), query: local.slice(mark) }
}

/** A path without the slashes at its end. */
export function withoutFinalSlashes(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}
