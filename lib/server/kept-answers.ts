import { LRUCache } from 'lru-cache'
import type { Answer } from '@/lib/server/answer'

/** Finished answers by canonical address, bounded in bytes, found again by the tags that they depend on. */
export class KeptAnswers {
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #answers: LRUCache<string, Answer>

  /** @param maxBytes bodies and their compressed forms together. */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache<string, Answer>({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: (answer) => answer.bytes,
      dispose: (answer, key) => this.#forget(answer, key),
    })
  }

  get size(): number {
    return this.#answers.size
  }

  get(key: string): Answer | undefined {
    return this.#answers.get(key)
  }

  /** @param until when it stops being right by itself, in milliseconds since 1970 */
  keep(key: string, answer: Answer, until = Infinity): void {
    const ttl = until - Date.now()
    if (ttl <= 0) return
    this.#answers.set(key, answer, Number.isFinite(ttl) ? { ttl } : {})
    this.#note(key, answer)
  }

  /** Puts another form of an answer in its place, for as long as that one is right; not when it is there no more. */
  replace(key: string, before: Answer, after: Answer): void {
    if (this.#answers.peek(key) !== before) return
    this.#answers.set(key, after, { noUpdateTTL: true })
    this.#note(key, after)
  }

  drop(tags: readonly string[]): void {
    for (const tag of tags) for (const key of [...(this.#keysByTag.get(tag) ?? [])]) this.#answers.delete(key)
  }

  dropAll(): void {
    this.#answers.clear()
  }

  #note(key: string, { tags }: Answer): void {
    if (!this.#answers.has(key)) return
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  #forget(answer: Answer, key: string): void {
    for (const tag of answer.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}
