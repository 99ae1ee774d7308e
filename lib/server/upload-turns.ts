import { Busy, Queue } from '@/lib/server/queue'
import type { UploadAnswer } from '@/lib/server/upload-answer'

type Limits = { ofAccount: number; inAll: number; /** For their turn, of one account. */ waiting: number }

/** Lets so many files come at once, of one account and of all; nobody's many keep another's few from their turn. */
export class UploadTurns {
  readonly #inAll: Queue
  readonly #accounts = new Map<string, { queue: Queue; inside: number }>()

  constructor(private readonly limits: Limits) {
    this.#inAll = new Queue({ atOnce: limits.inAll, waiting: 1_000 })
  }

  /** @throws Busy when too many of the account wait already */
  async run<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    const { ofAccount: atOnce, waiting } = this.limits
    const own = this.#accounts.get(accountId) ?? { queue: new Queue({ atOnce, waiting }), inside: 0 }
    this.#accounts.set(accountId, own)
    own.inside += 1
    try {
      return await own.queue.run(() => this.#inAll.run(work))
    } finally {
      own.inside -= 1
      if (own.inside === 0) this.#accounts.delete(accountId)
    }
  }

  /** The same for who waits for an answer. What waits is held back on its line: nothing of it is read before. */
  async take(accountId: string, answer: UploadAnswer, work: () => Promise<void>): Promise<void> {
    try {
      await this.run(accountId, work)
    } catch (error) {
      if (!(error instanceof Busy)) throw error
      answer.refuseFile('busy')
    }
  }
}
