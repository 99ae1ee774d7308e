import { makeAnswer, type Answer } from '@/lib/server/answer'
import { finish } from '@/lib/server/finish'
import { KeptAnswers } from '@/lib/server/kept-answers'
import { Queue } from '@/lib/server/queue'
import type { PageAddress } from '@/lib/server/page-addresses'
import type { Rendering } from '@/lib/server/render'
import { onTouched } from '@/lib/server/touch'

/** The share of the memory that pages get of which there may be any number. */
const shareOfEndless = 1 / 16
/** Milliseconds for which such a page is worth keeping. */
const longestEndless = 10 * 60_000
/** Of compression, while somebody waits; it takes a tenth of the time of the usual one, and an eighth more of the line. */
const quickCompression = 5

type Flight = { answer: Promise<Answer>; touched: Set<string>; everything: boolean }

/**
 * The public pages as finished answers: made once, kept under the tags of what they read, dropped when one of
 * those is touched. However many ask for a page at once, it is rendered once.
 */
export class PublicPages {
  readonly #kept: KeptAnswers
  /** What people search for: a flood of searches must not drive out the pages that everybody reads. */
  readonly #endless: KeptAnswers
  readonly #flights = new Map<string, Flight>()
  readonly #queue = new Queue({ atOnce: 8, waiting: 1_000 })
  readonly #shrinking = new Queue({ atOnce: 1, waiting: Infinity })
  readonly #stopHearing: () => void
  #landed = performance.now()

  constructor(
    private readonly render: (address: string) => Promise<Rendering>,
    options: { maxBytes: number },
  ) {
    const endless = Math.floor(options.maxBytes * shareOfEndless)
    this.#endless = new KeptAnswers(endless)
    this.#kept = new KeptAnswers(options.maxBytes - endless)
    this.#stopHearing = onTouched((tags) => this.drop(tags))
  }

  /** Milliseconds for which no page was being made. */
  get quiet(): number {
    return this.#flights.size > 0 ? 0 : performance.now() - this.#landed
  }

  /** The page when it is kept already: the way that nearly every request takes. Any spelling but the canonical one misses. */
  kept(address: string): Answer | undefined {
    return this.#kept.get(address) ?? this.#endless.get(address)
  }

  /** @throws whatever rendering throws; Busy when too many wait */
  async get(page: PageAddress): Promise<Answer> {
    const kept = this.kept(page.canonical)
    if (kept) return kept
    const flight = this.#flights.get(page.canonical)
    if (!flight) return this.#start(page)
    if (!flight.everything && flight.touched.size === 0) return flight.answer
    // It began before a write of which this request may know: wait for it to land, then ask again.
    await flight.answer.catch(() => undefined)
    return this.get(page)
  }

  drop(tags: readonly string[]): void {
    this.#kept.drop(tags)
    this.#endless.drop(tags)
    for (const flight of this.#flights.values()) for (const tag of tags) flight.touched.add(tag)
  }

  dropAll(): void {
    this.#kept.dropAll()
    this.#endless.dropAll()
    for (const flight of this.#flights.values()) flight.everything = true
  }

  close(): void {
    this.#stopHearing()
  }

  #start(page: PageAddress): Promise<Answer> {
    const flight: Flight = { answer: Promise.resolve(null as never), touched: new Set(), everything: false }
    flight.answer = this.#queue
      .run(() => this.#make(page, flight))
      .finally(() => {
        this.#flights.delete(page.canonical)
        this.#landed = performance.now()
      })
    this.#flights.set(page.canonical, flight)
    return flight.answer
  }

  async #make({ canonical, kind }: PageAddress, flight: Flight): Promise<Answer> {
    const rendering = await this.render(canonical)
    const answer = await finish(rendering, canonical, kind.personal ? 'Cookie' : undefined, quickCompression)
    const old = flight.everything || answer.tags.some((tag) => flight.touched.has(tag))
    if (!rendering.keep || old) return answer
    if (kind.endless)
      this.#endless.keep(canonical, answer, Math.min(rendering.until, Date.now() + longestEndless))
    else {
      this.#kept.keep(canonical, answer, rendering.until)
      // A filtered list is mostly sent once.
      if (!canonical.includes('?')) void this.#shrink(canonical, answer, rendering.until)
    }
    return answer
  }

  /** Compresses a page well for everybody after the first, once nobody waits for a page. */
  async #shrink(canonical: string, answer: Answer, until: number): Promise<void> {
    const { bodies, ...about } = answer
    await this.#shrinking.run(async () => {
      while (this.#flights.size > 0) await this.#landing()
      // It may have been dropped meanwhile, or made anew.
      if (this.#kept.get(canonical) !== answer) return
      const smaller = await makeAnswer(bodies.identity, about)
      if (this.#kept.get(canonical) === answer) this.#kept.keep(canonical, smaller, until)
    })
  }

  async #landing(): Promise<void> {
    await Promise.allSettled([...this.#flights.values()].map(({ answer }) => answer))
  }
}
