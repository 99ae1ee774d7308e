import { makeAnswer, quickCompression, type Answer } from '@/lib/server/answer'
import { finish } from '@/lib/server/finish'
import { KeptAnswers } from '@/lib/server/kept-answers'
import { Queue } from '@/lib/server/queue'
import { pageAddress, type PageAddress } from '@/lib/server/page-addresses'
import { onWanted } from '@/lib/server/readable'
import type { Rendering } from '@/lib/server/render'
import { onTouched } from '@/lib/server/touch'

/** The share of the memory that pages get of which there may be any number. */
const shareOfEndless = 1 / 16
/** Milliseconds for which such a page is worth keeping. */
const longestEndless = 10 * 60_000
/** Pages that wait to be compressed well; what comes beyond stays as it is. */
const mostToShrink = 1_000

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
  readonly #toShrink = new Set<string>()
  #shrinking: Promise<void> | null = null
  readonly #stop: (() => void)[]
  #landed = performance.now()

  constructor(
    private readonly render: (address: string) => Promise<Rendering>,
    options: { maxBytes: number },
  ) {
    const endless = Math.floor(options.maxBytes * shareOfEndless)
    this.#endless = new KeptAnswers(endless)
    this.#kept = new KeptAnswers(options.maxBytes - endless)
    this.#stop = [onTouched((tags) => this.drop(tags)), onWanted((path) => this.ready(path))]
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

  /** Has the page at a path before anybody asks for it. @throws as `get` */
  async ready(path: string): Promise<void> {
    const page = pageAddress({ path, query: '' })
    if (page) await this.get(page)
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
    for (const stop of this.#stop) stop()
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
      if (!canonical.includes('?')) this.#shrinkLater(canonical)
    }
    return answer
  }

  /** Has a page compressed well for everybody after the first, once nobody waits for a page. */
  #shrinkLater(canonical: string): void {
    if (this.#toShrink.size < mostToShrink) this.#toShrink.add(canonical)
    this.#shrinking ??= this.#shrinkAll().finally(() => (this.#shrinking = null))
  }

  async #shrinkAll(): Promise<void> {
    for (const canonical of this.#toShrink) {
      this.#toShrink.delete(canonical)
      await Promise.allSettled([...this.#flights.values()].map(({ answer }) => answer))
      await this.#shrink(canonical).catch((error: unknown) => console.error(error))
    }
  }

  async #shrink(canonical: string): Promise<void> {
    const answer = this.#kept.get(canonical)
    if (!answer) return
    const { bodies, status, contentType, tags, vary, lastModified } = answer
    const smaller = await makeAnswer(bodies.identity, { status, contentType, tags, vary, lastModified })
    this.#kept.replace(canonical, answer, smaller)
  }
}
