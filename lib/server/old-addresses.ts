import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import { listMovedAddresses, movedTags } from '@/lib/redirects/queries'
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
  find(target: string, language: Language = defaultLanguage): string | null {
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

/** Old addresses are kept without a final slash, without a query, decoded and in lower case. */
function normalPath(target: string): string {
  const path = target.replace(/\?.*$/s, '').replace(/(.)\/+$/, '$1')
  try {
    return decodeURIComponent(path).normalize('NFC').toLowerCase()
  } catch {
    return path
  }
}
