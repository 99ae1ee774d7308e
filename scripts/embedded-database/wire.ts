import type { PGlite } from '@electric-sql/pglite'
import { createServer, type ListenOptions, type Server, type Socket } from 'node:net'
import { Connection, type Batch } from './connection'
import { Prepared } from './prepared'

/** Longer than any transaction that Prisma leaves open; after it the connection is cut and rolled back. */
const idleInTransactionMs = 60_000

const rollback = Buffer.concat([Buffer.from('Q'), Buffer.from([0, 0, 0, 13]), Buffer.from('ROLLBACK\0')])

/**
 * Lets many connections share the one backend of PGlite.
 *
 * A connection has the backend to itself for a whole batch (everything up to Sync or a simple query)
 * and for a whole transaction. Handing it on between the messages of one batch would mix up unnamed
 * statements: one connection's Bind would meet another's Parse.
 */
export class WireServer {
  private readonly server: Server
  private readonly connections = new Set<Connection>()
  private readonly queue: Batch[] = []
  private readonly prepared = new Prepared()
  private owner: Connection | null = null
  private idle: NodeJS.Timeout | undefined
  private running: Promise<void> | null = null

  constructor(
    private readonly db: PGlite,
    private readonly password: string,
  ) {
    this.server = createServer((socket) => this.accept(socket))
  }

  listen(where: ListenOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(where, () => {
        this.server.off('error', reject)
        resolve()
      })
    })
  }

  /** The TCP port, or null on a unix socket. */
  get port(): number | null {
    const address = this.server.address()
    return typeof address === 'object' && address ? address.port : null
  }

  /** Ends all connections; an open transaction is rolled back by closing the database. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    for (const connection of this.connections) connection.end()
    this.queue.length = 0
    await this.running
    await closed
  }

  private accept(socket: Socket): void {
    const connection = new Connection(socket, this.password, (batch) => {
      this.queue.push(batch)
      this.run()
    })
    this.connections.add(connection)
    socket.once('close', () => this.forget(connection))
  }

  private forget(connection: Connection): void {
    this.connections.delete(connection)
    const waiting = this.queue.filter((batch) => batch.connection !== connection)
    this.queue.splice(0, this.queue.length, ...waiting)
    // A running batch is answered first: its own end decides whether there is something to roll back.
    if (this.owner === connection) this.queue.unshift({ connection, messages: [rollback], complete: true })
    this.run()
  }

  private run(): void {
    this.running ??= this.work().finally(() => {
      this.running = null
      if (this.next(false)) this.run()
    })
  }

  private async work(): Promise<void> {
    for (let batch = this.next(); batch; batch = this.next()) {
      clearTimeout(this.idle)
      const { connection } = batch
      await this.answer(batch)
      const keeps = !batch.complete || this.db.isInTransaction()
      this.owner = keeps ? connection : null
      if (keeps && connection.closed) this.queue.unshift({ connection, messages: [rollback], complete: true })
      else if (keeps) this.idle = setTimeout(() => connection.end(), idleInTransactionMs).unref()
    }
  }

  private async answer({ connection, messages }: Batch): Promise<void> {
    const done = this.owner ? null : this.prepared.letGo()
    if (done) await this.db.execProtocolRawStream(done, { onRawData: () => undefined })
    const { bytes, said, heard } = this.prepared.turn(messages)
    if (said) connection.write(said)
    let first = true
    await this.db.execProtocolRawStream(bytes, {
      onRawData: (answer) => {
        if (first) heard(answer)
        first = false
        connection.write(answer)
      },
    })
  }

  /** The oldest batch that may run now: the owner's own, or anybody's when nobody owns the backend. */
  private next(take = true): Batch | undefined {
    const at = this.owner ? this.queue.findIndex((batch) => batch.connection === this.owner) : 0
    if (at < 0) return undefined
    return take ? this.queue.splice(at, 1)[0] : this.queue[at]
  }
}
