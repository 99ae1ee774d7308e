import { randomUUID } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { whileReading, type Reading } from '@/lib/server/reading'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Rendering = Reading & { html: string; contentType: string }

/**
 * Has Next render an address and catches what it says. The request is made here and carries nothing that a
 * stranger sent, except, for a page made for one person, their cookies.
 * @param address path and query in their canonical form
 */
export async function render(next: NextHandler, address: string, cookie?: string): Promise<Rendering> {
  const reference = randomUUID().slice(0, 8)
  const reading: Reading = {
    tags: new Set(),
    status: 200,
    keep: true,
    until: Infinity,
    reference,
    asking: null,
    headers: [],
  }
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = address
  // Next asks a reader by name whether metadata may come late, and takes one without a name for a browser.
  request.headers = {
    host: 'portal.invalid',
    'user-agent': 'pharos',
    accept: 'text/html',
    ...(cookie && { cookie }),
  }
  request.push(null)
  const response = new CaughtResponse(request)
  await whileReading(reading, () => next(request, response))
  const html = await response.text
  // A status that Next sets by itself (an error thrown by a page) wins over what the page had noted before.
  const status = response.statusCode === 200 ? reading.status : response.statusCode
  const contentType = String(response.getHeader('content-type') ?? '')
  return {
    ...reading,
    status,
    keep: reading.keep && status === 200 && cookie === undefined,
    html,
    contentType,
  }
}

/** A response that goes nowhere: it gathers what is written to it. */
class CaughtResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  readonly #ended = Promise.withResolvers<string>()

  get text(): Promise<string> {
    return this.#ended.promise
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.#gather(chunk)
    const done = typeof encoding === 'function' ? encoding : callback
    if (typeof done === 'function') done()
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (typeof chunk !== 'function') this.#gather(chunk)
    const done = [chunk, encoding, callback].find((argument) => typeof argument === 'function')
    this.#ended.resolve(Buffer.concat(this.#chunks).toString('utf8'))
    this.emit('finish')
    this.emit('close')
    if (typeof done === 'function') done()
    return this
  }

  #gather(chunk: unknown): void {
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
  }
}
