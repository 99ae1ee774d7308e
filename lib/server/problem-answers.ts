import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languages, type Language } from '@/lib/i18n/languages'
import { makeAnswer, type Answer } from '@/lib/server/answer'
import { bestLanguage } from '@/lib/server/best-language'
import { finish, RenderingFailed } from '@/lib/server/finish'
import { Busy, Queue } from '@/lib/server/queue'
import { databaseAnswers } from '@/lib/server/readiness'
import { referenceMark } from '@/lib/server/reference'
import type { Rendering } from '@/lib/server/render'
import { sendAnswer, sendText } from '@/lib/server/send'

type Problem = 500 | 503

/**
 * Problems are ordinary pages. Those for errors are made at the start, since they are needed when nothing
 * can be rendered; "not found" is rendered for the address asked for, so that it can name the nearest ones.
 */
export class ProblemAnswers {
  readonly #ready = new Map<string, Answer>()
  readonly #queue = new Queue({ atOnce: 2, waiting: 100 })

  constructor(private readonly render: (address: string) => Promise<Rendering>) {}

  async prepare(): Promise<void> {
    for (const language of languages)
      for (const status of [500, 503] as const) await this.#prepare(language, status)
  }

  async sendNotFound(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
    const address = `/${bestLanguage(request)}/problem/404?asked=${encodeURIComponent(target.slice(0, 200))}`
    const answer = await this.#queue.run(async () => finish(await this.render(address), target))
    sendAnswer(request, response, { ...answer, status: 404 }, { 'Cache-Control': 'no-store' })
  }

  /** Never throws: it is where everything else ends. */
  async sendError(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
    if (response.headersSent) return void response.destroy()
    const reference = error instanceof RenderingFailed ? error.reference : randomUUID().slice(0, 8)
    const unavailable = error instanceof Busy || !(await databaseAnswers())
    console.error(`[${reference}] ${request.method} ${request.url}`, error)
    const status = unavailable ? 503 : 500
    const page = this.#ready.get(`${bestLanguage(request)} ${status}`)
    const headers = { 'Cache-Control': 'no-store', ...(unavailable ? { 'Retry-After': '5' } : {}) }
    if (!page) return sendText(request, response, status, `The portal cannot answer (${reference}).`, headers)
    const body = page.bodies.identity.toString('utf8').replaceAll(referenceMark, reference)
    const { contentType } = page
    sendAnswer(
      request,
      response,
      await makeAnswer(Buffer.from(body), { status, contentType, quality: 1 }),
      headers,
    )
  }

  async #prepare(language: Language, status: Problem): Promise<void> {
    const address = `/${language}/problem/${status}`
    this.#ready.set(`${language} ${status}`, await finish(await this.render(address), address))
  }
}
