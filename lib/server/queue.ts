/** Says that more work waits than would be done in a time that anybody waits. */
export class Busy extends Error {}

/** Lets so many run at once and so many wait; refuses what comes beyond, so that a flood cannot fill memory. */
export class Queue {
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(private readonly limits: { atOnce: number; waiting: number }) {}

  /** @throws Busy when too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.limits.atOnce) await this.#wait()
    else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      // The place is handed on rather than given back, so that nobody who comes later takes it.
      if (next) next()
      else this.#running -= 1
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.limits.waiting) throw new Busy('Too many pages are asked for at once.')
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}
