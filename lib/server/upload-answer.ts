import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { wordsFor } from '@/lib/i18n/words'
import { bestLanguage } from '@/lib/server/best-language'
import { personal } from '@/lib/server/headers'
import { isSameOrigin } from '@/lib/server/same-origin'
import { redirect } from '@/lib/server/send'
import { refusalStatus, type UploadReason } from '@/lib/uploads/refusals'

/** How the one who sends is answered: a machine by JSON, a form by the page that follows. */
export class UploadAnswer {
  readonly language: string

  constructor(
    private readonly request: IncomingMessage,
    private readonly response: ServerResponse,
  ) {
    const { referer = '' } = request.headers
    this.language = bestLanguage(URL.canParse(referer) ? new URL(referer).pathname : '', request)
  }

  /** Files come by PUT or POST from the portal's own pages. @returns true where this one does not, and was told so */
  turnsAway(): boolean {
    const isSending = this.request.method === 'PUT' || this.request.method === 'POST'
    if (isSending && isSameOrigin(this.request)) return false
    if (isSending) this.refuse(403, 'notSent')
    else {
      this.response.setHeader('Allow', 'PUT, POST')
      this.refuse(405, 'notSent')
    }
    return true
  }

  json(status: number, body: unknown): void {
    const text = JSON.stringify(body)
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': personal }
    this.response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) }).end(text)
  }

  goOn(next: string, found: Record<string, string>): void {
    const address = `${next}${next.includes('?') ? '&' : '?'}${new URLSearchParams(found).toString()}`
    redirect(this.response, 303, address, { 'Cache-Control': personal })
  }

  refuseFile(reason: UploadReason | 'not-found'): void {
    if (reason === 'not-found') return this.refuse(404, 'notSent')
    if (reason === 'busy') this.response.setHeader('Retry-After', '60')
    this.#end(refusalStatus[reason], reason)
  }

  refuse(status: number, reason: 'signedOut' | 'notSent'): void {
    this.#end(status, reason)
  }

  /** What is still on its way is taken and thrown away for a moment: an answer on a broken line reaches nobody. */
  #end(status: number, reason: UploadReason | 'signedOut' | 'notSent'): void {
    const { request, response } = this
    if (!request.complete) response.setHeader('Connection', 'close')
    this.json(status, { reason, error: wordsFor(this.language)(`documentsDesk.refusals.${reason}`) })
    if (request.complete || request.destroyed) return
    const patience = setTimeout(() => request.destroy(), 10_000).unref()
    request.on('close', () => clearTimeout(patience)).resume()
  }
}
