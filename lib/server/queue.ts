/** Says that more work waits than would be done in a time that anybody waits. */
export class Busy extends Error {}

/** How much runs at once and how much waits; `seconds` after which what still waits is given up. */
type Limits = { atOnce: number; waiting: number; seconds?: number }

/** Lets so many run at once and so many wait; refuses what comes beyond, so that a flood cannot fill memory. */
export class Queue {
  #running = 0
  readonly #waiting = new Set<() => void>()

  constructor(private readonly limits: Limits) {}

  /** Whether somebody waits for their turn. */
  get isCrowded(): boolean {
    return this.#waiting.size > 0
  }

  /** @throws Busy when too many wait already, or it waited too long */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.limits.atOnce) await this.#wait()
    else this.#running += 1
    try {
      return await work()
    } finally {
      const [next] = this.#waiting
      // The place is handed on rather than given back, so that nobody who comes later takes it.
      if (next) next()
      else this.#running -= 1
    }
  }

  #wait(): Promise<void> {
    const { waiting, seconds } = this.limits
    if (this.#waiting.size >= waiting) throw new Busy('Too much is asked for at once.')
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(patience)
        this.#waiting.delete(begin)
        resolve()
      }
      const giveUp = () => {
        this.#waiting.delete(begin)
        reject(new Busy(`It was not its turn for ${seconds} seconds.`))
      }
      const patience = seconds === undefined ? undefined : setTimeout(giveUp, seconds * 1000)
      this.#waiting.add(begin)
    })
  }
}
