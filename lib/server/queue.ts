import { Line } from '@/lib/server/line'

/** Says that more work waits than would be done in a time that anybody waits. */
export class Busy extends Error {}

/** How much runs at once and how much waits; `seconds` after which what still waits is given up. */
type Limits = { atOnce: number; waiting: number; seconds?: number }

/** Lets so many run at once and so many wait; refuses what comes beyond, so that a flood cannot fill memory. */
export class Queue {
  #running = 0
  #waits = 0
  readonly #waiting = new Line<() => void>()

  constructor(private readonly limits: Limits) {}

  /** Whether somebody waits for their turn. */
  get isCrowded(): boolean {
    return this.#waits > 0
  }

  /**
   * @param from the places where it comes from, which have their turns one after the other
   * @throws Busy when too many wait already, or it waited too long
   */
  async run<T>(work: () => Promise<T>, from: readonly string[] = []): Promise<T> {
    if (this.#running >= this.limits.atOnce) await this.#wait(from)
    else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.next()
      // The place is handed on rather than given back, so that nobody who comes later takes it.
      if (next) next()
      else this.#running -= 1
    }
  }

  async #wait(from: readonly string[]): Promise<void> {
    const { waiting, seconds } = this.limits
    if (this.#waits >= waiting) throw new Busy('Too much is asked for at once.')
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const giveUp = () => {
      this.#waiting.remove(resolve, from)
      reject(new Busy(`It was not its turn for ${seconds} seconds.`))
    }
    const patience = seconds === undefined ? undefined : setTimeout(giveUp, seconds * 1000)
    this.#waiting.add(resolve, from)
    this.#waits += 1
    try {
      await promise
    } finally {
      this.#waits -= 1
      clearTimeout(patience)
    }
  }
}
