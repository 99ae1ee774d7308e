import { keptPrefix } from './names'
import type { Fields } from './fields'

export type KeptText = {
  fields: Fields
  version: number
  /** When it was written, in milliseconds. */
  at: number
  /** What the public had then. */
  live?: number
  /** What the button said with which the form was sent. */
  sent?: string
}

/**
 * What this browser keeps of a text until the portal has it. While an older text is offered the new one has a place
 * of its own, so that neither is lost.
 */
export class Kept {
  #places: readonly [string, string]
  #at = 0

  constructor(record: string, language: string) {
    const name = `${keptPrefix}${record} ${language}`
    this.#places = [name, `${name} newer`]
  }

  /** Everything that was left behind, oldest first. From now on it is not written over. */
  found(): KeptText[] {
    const found = this.#places.map(read).filter((one) => one !== null)
    if (found.length > 0) this.#at = 1
    return found
  }

  /** Whether it could be kept: a browser may have no room, or keep nothing at all. */
  keep(text: KeptText): boolean {
    try {
      localStorage.setItem(this.#place, JSON.stringify(text))
      return true
    } catch {
      return false
    }
  }

  /** What was written last is the portal's now. */
  drop(): void {
    remove(this.#place)
  }

  /** What was found has been brought back or put aside. */
  decided(): void {
    for (const place of this.#places) remove(place)
    this.#at = 0
  }

  get #place(): string {
    return this.#places[this.#at] ?? this.#places[0]
  }
}

function read(place: string): KeptText | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as KeptText | null
  } catch {
    return null
  }
}

function remove(place: string) {
  try {
    localStorage.removeItem(place)
  } catch {
    // Where nothing can be kept nothing is there.
  }
}
