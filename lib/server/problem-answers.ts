import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languages, type Language } from '@/lib/i18n/languages'
import { portalTag } from '@/lib/portal/paths'
import { makeAnswer, quickCompression, type Answer } from '@/lib/server/answer'
import { bestLanguage } from '@/lib/server/best-language'
import { finish, RenderingFailed } from '@/lib/server/finish'
import { Busy, Queue } from '@/lib/server/queue'
import { databaseAnswers } from '@/lib/server/readiness'
import { referenceMark } from '@/lib/server/reference'
import type { Rendering } from '@/lib/server/render'
import { sendAnswer, sendText } from '@/lib/server/send'
import { DatabaseSilent, unlessSilent } from '@/lib/server/silence'
import type { Target } from '@/lib/server/target'
import { onTouched } from '@/lib/server/touch'

type Problem = 404 | 500 | 503

/**
 * Problems are ordinary pages. They are made at the start, since they are needed when nothing can be rendered, and
 * whenever the portal is described anew;
 * "not found" is rendered for the address asked for, so that it can name the nearest ones, unless many ask.
 */
export class ProblemAnswers {
  readonly #ready = new Map<string, Answer>()
  readonly #queue = new Queue({ atOnce: 2, waiting: 8 })

  readonly #stopHearing: () => void
  #again = false
  #preparing: Promise<void> | null = null

  constructor(private readonly render: (address: string) => Promise<Rendering>) {
    this.#stopHearing = onTouched((tags) => {
      if (tags.includes(portalTag)) this.prepareAgain()
    })
  }

  async prepare(): Promise<void> {
    for (const language of languages)
      for (const status of [404, 500, 503] as const) await this.#prepare(language, status)
  }

  /** After what stands around every page has changed. When the database is away, those that are ready go on to hold. */
  prepareAgain(): void {
    this.#again = true
    this.#preparing ??= this.#prepareWhileAsked().finally(() => (this.#preparing = null))
  }

  close(): void {
    this.#stopHearing()
  }

  async sendNotFound(request: IncomingMessage, response: ServerResponse, { path }: Target): Promise<void> {
    const language = bestLanguage(path, request)
    const nearest = `/${language}/problem/404?asked=${encodeURIComponent(path.slice(0, 200))}`
    const make = async () => finish(await this.render(nearest), path, undefined, quickCompression)
    const render = () => this.#queue.run(make)
    const answer = await unlessSilent(render).catch((error: unknown) => {
      // A flood of addresses where nothing is must not keep anybody from a page that is there.
      const plain = error instanceof Busy ? this.#ready.get(`${language} 404`) : undefined
      if (!plain) throw error
      return plain
    })
    sendAnswer(request, response, { ...answer, status: 404 }, { 'Cache-Control': 'no-store' })
  }

  /** Never throws: it is where everything else ends. */
  async sendError(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
    if (response.headersSent) return void response.destroy()
    const reference = error instanceof RenderingFailed ? error.reference : randomUUID().slice(0, 8)
    const away = error instanceof Busy || error instanceof DatabaseSilent || !(await databaseAnswers())
    console.error(`[${reference}] ${request.method} ${withoutTokens(request.url ?? '/')}`, error)
    const status = away ? 503 : 500
    const page = this.#ready.get(`${bestLanguage(request.url ?? '/', request)} ${status}`)
    const headers = { 'Cache-Control': 'no-store', ...(away ? { 'Retry-After': '5' } : {}) }
    if (!page) return sendText(request, response, status, `The portal cannot answer (${reference}).`, headers)
    const body = page.bodies.identity.toString('utf8').replaceAll(referenceMark, reference)
    const { contentType } = page
    const answer = await makeAnswer(Buffer.from(body), { status, contentType, quality: 1 })
    sendAnswer(request, response, answer, headers)
  }

  async #prepareWhileAsked(): Promise<void> {
    while (this.#again) {
      this.#again = false
      await this.prepare().catch((error: unknown) => console.error('The pages of problems are old.', error))
    }
  }

  async #prepare(language: Language, status: Problem): Promise<void> {
    const address = `/${language}/problem/${status}`
    this.#ready.set(`${language} ${status}`, await finish(await this.render(address), address))
  }
}

/** What opens a mailed link must not stand in a log, where it would go on opening it. */
function withoutTokens(address: string): string {
  return address.replace(/[\w-]{32,}/g, (text) => (/^[0-9a-f-]{36}$/.test(text) ? text : '…'))
}
