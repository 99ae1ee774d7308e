export type Pressed = { id?: string; reference?: string; there: boolean; at: string }
type Outcome = 'there' | 'again' | 'gone' | 'no-place' | 'unknown'
type Answer = {
  checked: { id: string | null; name: string; outcome: Outcome }[]
  expected: number
  there: string[]
}
export type Sent = Answer | 'away' | 'signed-out' | 'closed'

/** Milliseconds after which it is tried again, and after which others at other doors are asked for. */
const every = 5_000
/** As many as the door takes at once; the others follow. */
const atOnce = 500
/** Characters of a code that the door looks at. What a camera reads may be anything, and nobody's place. */
const longestCode = 60

/**
 * What was pressed and the portal does not know yet. It is kept in the browser until the portal said that it has it, so
 * that neither a dead line nor a closed page loses anybody; it holds ids, and nobody's name.
 */
export class Queue {
  readonly #door: string
  readonly #key: string
  readonly #hear: (sent: Sent, pressed: readonly Pressed[]) => void
  #isSending = false

  constructor(door: string, eventId: string, hear: (sent: Sent, pressed: readonly Pressed[]) => void) {
    this.#door = door
    this.#key = `pharos check-in ${eventId}`
    this.#hear = hear
    addEventListener('online', () => void this.send())
    setInterval(() => void this.send(), every)
  }

  get waiting(): Pressed[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]')
      return Array.isArray(kept) ? (kept as Pressed[]) : []
    } catch {
      return []
    }
  }

  add({ reference, ...pressed }: Pressed): void {
    const code = reference === undefined ? {} : { reference: reference.slice(0, longestCode) }
    this.#keep([...this.waiting, { ...pressed, ...code }])
    void this.send()
  }

  /** Sends what waits, and asks who is there where nothing does. */
  async send(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    const pressed = this.waiting.slice(0, atOnce)
    const sent = await this.#ask(pressed).catch((): Sent => 'away')
    // What was pressed meanwhile stands behind what was sent.
    if (typeof sent === 'object' || sent === 'closed') this.#keep(this.waiting.slice(pressed.length))
    this.#isSending = false
    this.#hear(sent, pressed)
    if (typeof sent === 'object' && this.waiting.length > 0) await this.send()
  }

  async #ask(pressed: readonly Pressed[]): Promise<Sent> {
    const asked: RequestInit =
      pressed.length > 0
        ? {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ pressed }),
          }
        : {}
    const answer = await fetch(this.#door, asked)
    if (answer.status === 401 || answer.status === 404) return 'signed-out'
    if (answer.status === 409) return 'closed'
    if (!answer.ok) return 'away'
    return { checked: [], ...((await answer.json()) as Partial<Answer>) } as Answer
  }

  #keep(pressed: readonly Pressed[]): void {
    if (pressed.length === 0) localStorage.removeItem(this.#key)
    else localStorage.setItem(this.#key, JSON.stringify(pressed))
  }
}
