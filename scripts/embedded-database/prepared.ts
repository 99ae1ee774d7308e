/** As many statements as stay prepared, and as many as are remembered to have come once. */
const mostPrepared = 300
const mostSeen = 1_000
/** Bytes; longer ones are the many rows of an import. */
const longest = 20_000

/** What changes tables and types, at starts and updates: what was prepared before may not fit any more. */
const changing = /(?:^|;)\s*(?:CREATE|ALTER|DROP|DO|DISCARD|DEALLOCATE)\b|^\s*(?:--|\/\*)/i

const sync = Buffer.from([0x53, 0, 0, 0, 4])
const parseComplete = Buffer.from([0x31, 0, 0, 0, 4])

export type Turn = {
  bytes: Uint8Array
  /** What the client hears before anything else: of a message that need not be run. */
  said: Buffer | null
  /** Told the first bytes of the answer. */
  heard: (answer: Uint8Array) => void
}

/**
 * Keeps the statements that come again and again prepared. The portal sends each with its text, and reading and
 * planning it takes the engine five to ten times as long as doing it. There is one engine for all connections, so that
 * what one has prepared serves all of them; clients see nothing of it.
 */
export class Prepared {
  /** Names by what was parsed; who was not used for longest comes first. */
  private readonly names = new Map<string, string>()
  private readonly seen = new Set<string>()
  private closing: string[] = []
  private made = 0

  /** What is to be run for the messages of a batch. */
  turn(messages: readonly Buffer[]): Turn {
    const plain = { bytes: joined(messages), said: null, heard: () => undefined }
    const [parse, bind, ...more] = messages
    const key = parse && bind && isUnnamed(messages) ? parse.toString('latin1', 5) : ''
    const known = this.use(key)
    if (bind && known) return { ...plain, bytes: joined([bound(bind, known), ...more]), said: parseComplete }
    if (messages.some(isChanging)) this.forgetAll()
    else if (parse && bind && key && parse.length <= longest && this.cameBefore(key))
      return this.preparing(key, parse, bind, more)
    return plain
  }

  /** Messages that let go of what is not needed any more; null where nothing is. */
  letGo(): Uint8Array | null {
    if (this.closing.length === 0) return null
    const closes = this.closing.map((name) => message('C', Buffer.from(`S${name}\0`)))
    this.closing = []
    return joined([...closes, sync])
  }

  private preparing(key: string, parse: Buffer, bind: Buffer, more: readonly Buffer[]): Turn {
    const name = `p${++this.made}`
    return {
      bytes: joined([named(parse, name), bound(bind, name), ...more]),
      said: null,
      heard: ([first]) => first === parseComplete[0] && this.keep(key, name),
    }
  }

  private use(key: string): string | undefined {
    const name = this.names.get(key)
    if (name === undefined) return undefined
    this.names.delete(key)
    this.names.set(key, name)
    return name
  }

  private cameBefore(key: string): boolean {
    if (this.seen.delete(key)) return true
    if (this.seen.size >= mostSeen) this.seen.clear()
    this.seen.add(key)
    return false
  }

  private keep(key: string, name: string): void {
    this.names.set(key, name)
    const [oldest] = this.names
    if (this.names.size <= mostPrepared || !oldest) return
    this.names.delete(oldest[0])
    this.closing.push(oldest[1])
  }

  private forgetAll(): void {
    this.closing.push(...this.names.values())
    this.names.clear()
  }
}

/** One statement with its values, none of which has a name: what drivers send for every query. */
function isUnnamed([parse, bind, ...more]: readonly Buffer[]): boolean {
  return (
    parse?.[0] === letter('P') &&
    parse[5] === 0 &&
    bind?.[0] === letter('B') &&
    bind[5] === 0 &&
    bind[6] === 0 &&
    // Only the portal is described; nothing else is parsed or bound.
    more.map(([first]) => String.fromCharCode(first ?? 0)).join('') === 'DES' &&
    more[0]?.[5] === letter('P')
  )
}

/** Of a message with a statement in it. */
function isChanging(message: Buffer): boolean {
  if (message[0] !== letter('Q') && message[0] !== letter('P')) return false
  const begins = message[0] === letter('Q') ? 5 : message.indexOf(0, 5) + 1
  return changing.test(message.toString('latin1', begins))
}

function named(parse: Buffer, name: string): Buffer {
  return message('P', Buffer.concat([Buffer.from(name), parse.subarray(5)]))
}

/** The values for a prepared statement, in the portal without a name. */
function bound(bind: Buffer, name: string): Buffer {
  return message('B', Buffer.concat([Buffer.from(`\0${name}`), bind.subarray(6)]))
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5, type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

function joined(messages: readonly Buffer[]): Uint8Array {
  return new Uint8Array(Buffer.concat(messages))
}

function letter(type: string): number {
  return type.charCodeAt(0)
}
