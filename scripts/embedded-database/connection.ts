import { createHash, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'

/** Messages that belong together: they run without another connection's messages in between. */
export type Batch = {
  connection: Connection
  messages: readonly Buffer[]
  /** Whether it ends the exchange (Sync, simple query), so that another connection may follow. */
  complete: boolean
}

const sslRequest = 80877103
const gssRequest = 80877104
const protocol3 = 3
const refused = Buffer.from('N')
const askPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3])

/** Ends of a batch: simple query, function call, Sync. Flush hands over without ending the exchange. */
const ends = new Set(['Q', 'F', 'S'])

/** One client: takes the stream apart into batches, after asking for the password. */
export class Connection {
  private received: Buffer = Buffer.alloc(0)
  private messages: Buffer[] = []
  private startup: Buffer | null = null
  private state: 'startup' | 'password' | 'ready' = 'startup'

  constructor(
    private readonly socket: Socket,
    private readonly password: string,
    private readonly onBatch: (batch: Batch) => void,
  ) {
    socket.setNoDelay(true)
    socket.on('data', (data) => this.receive(data))
    // A client that vanishes is no fault of the database; 'close' follows and cleans up.
    socket.on('error', () => socket.destroy())
  }

  get closed(): boolean {
    return this.socket.destroyed
  }

  /** Copies the bytes, because they are a window into memory that the database reuses. */
  write(bytes: Uint8Array): void {
    if (this.socket.writable) this.socket.write(Buffer.from(bytes))
  }

  end(): void {
    this.socket.destroy()
  }

  private receive(data: Buffer): void {
    this.received = this.received.length === 0 ? data : Buffer.concat([this.received, data])
    while (!this.closed && (this.state === 'startup' ? this.takeStartup() : this.takeMessage()));
  }

  private takeStartup(): boolean {
    const packet = this.take(0)
    if (!packet) return false
    const code = packet.readInt32BE(4)
    if (code === sslRequest || code === gssRequest) this.socket.write(refused)
    else if (code >> 16 === protocol3) {
      this.startup = packet
      this.state = 'password'
      this.socket.write(askPassword)
    } else this.end() // a request to cancel: there is one backend and no way to interrupt it
    return true
  }

  private takeMessage(): boolean {
    const message = this.take(1)
    if (!message) return false
    const type = String.fromCharCode(message[0] ?? 0)
    if (this.state === 'password') this.checkPassword(type, message)
    else if (type === 'X') this.socket.end()
    else this.collect(type, message)
    return true
  }

  private collect(type: string, message: Buffer): void {
    this.messages.push(message)
    if (!ends.has(type) && type !== 'H') return
    const { messages } = this
    this.messages = []
    this.onBatch({ connection: this, messages, complete: ends.has(type) })
  }

  private checkPassword(type: string, message: Buffer): void {
    const given = message.subarray(5, -1).toString()
    if (type !== 'p' || !this.startup || !sameText(given, this.password)) {
      this.socket.write(errorResponse('28P01', 'password authentication failed'))
      this.socket.destroySoon()
      return
    }
    this.state = 'ready'
    this.onBatch({ connection: this, messages: [this.startup], complete: true })
  }

  /** The next message whose length stands at `offset`, once it is there in full. */
  private take(offset: 0 | 1): Buffer | null {
    if (this.received.length < offset + 4) return null
    const length = this.received.readInt32BE(offset) + offset
    if (length < offset + 4) this.end()
    if (this.closed || this.received.length < length) return null
    const message = this.received.subarray(0, length)
    this.received = this.received.subarray(length)
    return message
  }
}

function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

function errorResponse(code: string, message: string): Buffer {
  const body = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`)
  const head = Buffer.alloc(5, 'E')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
