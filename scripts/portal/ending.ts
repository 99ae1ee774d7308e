const patienceMs = 8_000

/** What has to be closed when the portal ends, however it ends: last opened, first closed. */
export class Ending {
  private readonly closers: (() => Promise<void>)[] = []
  private ending: Promise<void> | null = null

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.run().then(() => process.exit(0)))
    }
  }

  add(close: () => Promise<void>): void {
    this.closers.unshift(close)
  }

  /** Closes everything once; a part that does not end in time is left to the end of the process. */
  run(): Promise<void> {
    this.ending ??= this.closeAll()
    return this.ending
  }

  private async closeAll(): Promise<void> {
    setTimeout(() => process.exit(), patienceMs).unref()
    for (const close of this.closers) await close().catch((error: unknown) => console.error(error))
  }
}
