/** A record as the search of the desk gives it. */
export type Found = {
  kind: string
  id: string
  title: string
  note?: string | null
  thumbnail?: string | null
  /** Of an image. */
  alt?: string | null
  credit?: string | null
}

type Listener = (found: Found | null) => void

/** Records that are asked for at once. */
const most = 100

/** What the records are called that a text points at: it holds only their ids. */
export class Names {
  #known = new Map<string, Found | null>()
  #waiting = new Map<string, Listener[]>()
  #search: string
  #language: string

  constructor(search: string, language: string) {
    this.#search = search
    this.#language = language
  }

  remember(found: Found): void {
    this.#known.set(keyOf(found.kind, found.id), found)
  }

  /** Tells what a record is called, at once or when the desk has answered; null for one that is not there. */
  tell(kind: string, id: string, listener: Listener): void {
    const key = keyOf(kind, id)
    const known = this.#known.get(key)
    if (known !== undefined) return listener(known)
    if (this.#waiting.size === 0) queueMicrotask(() => void this.#ask())
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), listener])
  }

  /** All that became wanted meanwhile, in as few questions as can be. */
  async #ask() {
    const waiting = [...this.#waiting]
    this.#waiting = new Map()
    // An address can be only so long.
    for (let at = 0; at < waiting.length; at += most) await this.#askFor(waiting.slice(at, at + most))
  }

  async #askFor(waiting: readonly (readonly [string, Listener[]])[]) {
    const found = await this.#look(waiting.map(([key]) => key))
    for (const [key, listeners] of waiting) {
      const one = found?.get(key) ?? null
      // Without an answer nothing is known; the next one to ask tries again.
      if (found) this.#known.set(key, one)
      for (const listener of listeners) listener(one)
    }
  }

  async #look(keys: string[]): Promise<Map<string, Found> | null> {
    const query = new URLSearchParams({
      known: keys.join(','),
      language: this.#language,
      page: document.documentElement.lang,
    })
    try {
      const answer = await fetch(`${this.#search}?${query}`)
      if (!answer.ok) return null
      const { results } = (await answer.json()) as { results: Found[] }
      return new Map(results.map((found) => [keyOf(found.kind, found.id), found]))
    } catch {
      return null
    }
  }
}

function keyOf(kind: string, id: string): string {
  return `${kind}:${id}`
}
