import type { Desk } from '../desk'
import type { Found } from '../names'

const patience = 250

/**
 * Asks the desk while somebody types: not for every letter, and never with an answer that a later question has
 * overtaken. `tell` hears null when the desk did not answer.
 */
export class Search {
  #desk: Desk
  #kinds: readonly string[]
  #timer = 0
  #running: AbortController | undefined

  constructor(desk: Desk, kinds: readonly string[]) {
    this.#desk = desk
    this.#kinds = kinds
  }

  ask(query: string, tell: (found: Found[] | null) => void): void {
    this.stop()
    this.#timer = window.setTimeout(() => void this.#ask(query, tell), patience)
  }

  stop(): void {
    window.clearTimeout(this.#timer)
    this.#running?.abort()
  }

  async #ask(query: string, tell: (found: Found[] | null) => void) {
    const running = (this.#running = new AbortController())
    const { search, language } = this.#desk
    const asked = new URLSearchParams({
      kinds: this.#kinds.join(','),
      q: query,
      language,
      page: document.documentElement.lang,
    })
    let found: Found[] | null = null
    try {
      const answer = await fetch(`${search}?${asked}`, { signal: running.signal })
      if (answer.ok) found = ((await answer.json()) as { results: Found[] }).results
    } catch {
      // No connection, or overtaken: the second is told nothing.
    }
    if (!running.signal.aborted) tell(found)
  }
}
