/** Does the next thing there is to do; false when there is nothing. */
export type DoNext = (signal: AbortSignal) => Promise<boolean>

/**
 * Does one thing after another until it is stopped. When nothing is left it looks again after a while, and at once
 * when it is woken.
 */
export class Lane {
  private woken = false
  private endRest: () => void = () => undefined
  private lastComplaint = ''
  private readonly stopping = new AbortController()
  private readonly running: Promise<void>

  /** @param interval milliseconds between two looks */
  constructor(
    private readonly doNext: DoNext,
    private readonly interval: number,
  ) {
    this.running = this.run()
  }

  wake(): void {
    this.woken = true
    this.endRest()
  }

  /** Takes nothing new; resolves when what is in hand is done. */
  async stop(): Promise<void> {
    this.stopping.abort()
    this.wake()
    await this.running
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    while (!signal.aborted) {
      this.woken = false
      const didSomething = await this.doNext(signal).catch((error: unknown) => this.complain(error))
      if (!didSomething && !this.woken) await this.rest()
    }
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.interval).unref()
      this.endRest = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** A database that is away is complained of once, not every second. */
  private complain(error: unknown): false {
    const complaint = error instanceof Error ? error.message : String(error)
    if (complaint !== this.lastComplaint) console.error('Work for later had to wait.', error)
    this.lastComplaint = complaint
    return false
  }
}
