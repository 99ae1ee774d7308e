import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import { listMovedAddresses, movedTags } from '@/lib/redirects/queries'
import { withoutFinalSlashes, type Target } from '@/lib/server/target'
import { onTouched } from '@/lib/server/touch'

/**
 * Addresses that moved, all in memory: a stranger who tries many of them asks nothing of the database.
 */
export class OldAddresses {
  #moved = new Map<string, string>()
  readonly #stopHearing: () => void

  constructor() {
    this.#stopHearing = onTouched((tags) => {
      if (tags.some((tag) => movedTags.includes(tag))) void this.load()
    })
  }

  /** Reads them anew. When the database is away, those that are known go on to hold. */
  async load(): Promise<void> {
    const moved = await listMovedAddresses().catch(() => null)
    if (moved) this.#moved = new Map(moved.map(({ from, to }) => [from, to]))
  }

  /** Where to: an address of the portal with its language, or one elsewhere that the staff entered. */
  find(target: Target, language: Language = defaultLanguage): string | null {
    const path = normalPath(target)
    const [, first, ...rest] = path.split('/')
    const to =
      this.#moved.get(path) ?? (isLanguage(first) ? this.#moved.get(`/${rest.join('/')}`) : undefined)
    if (to === undefined) return null
    return to.startsWith('/') ? `/${isLanguage(first) ? first : language}${to}` : to
  }

  close(): void {
    this.#stopHearing()
  }
}

/**
 * Old addresses are kept decoded, in lower case, without a final slash and without a query, except for the short
 * ones of WordPress (`/?p=3`), which are all query.
 */
function normalPath({ path, query }: Target): string {
  if (path === '/' && /^\?p=\d{1,12}$/.test(query)) return path + query
  const plain = withoutFinalSlashes(path)
  try {
    return decodeURIComponent(plain).normalize('NFC').toLowerCase()
  } catch {
    return plain
  }
}
