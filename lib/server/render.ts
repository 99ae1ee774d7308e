import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { newReading, whileReading, type Asking, type Reading } from '@/lib/server/reading'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Rendering = Reading & {
  html: string
  /** The same as it was rendered: files that a route handler makes are no text. */
  bytes?: Buffer
  contentType: string
  /** Where an action or a page sends the one who asked. */
  location: string | null
}

/** What is asked of Next. It carries nothing that a stranger sent but what stands here. */
export type Asked = {
  /** Path and query in their canonical form. */
  address: string
  method?: string
  /** A form or a JSON document, whole. */
  body?: { content: Buffer; type: string }
  /** Null, or absent, for the common page. */
  asking?: Asking | null
  /** Only next-auth's own addresses see cookies; everything else is told who asks. */
  cookie?: string | undefined
}

/** What is asked by somebody in particular, who is looked at when it is their turn and no sooner. */
export type AskedFor = Omit<Asked, 'asking'> & {
  look: () => Promise<Asking>
  /** Where they stand in line while they wait for it. */
  from: readonly string[]
}

/** The host under which Next believes to be; addresses that people see come from the settings. */
const host = 'portal.invalid'

/** Has Next render an address and catches what it says. */
export async function render(next: NextHandler, asked: Asked): Promise<Rendering> {
  const asking = asked.asking ?? null
  const reading = newReading(asking)
  const request = requestOf(asked)
  const response = new CaughtResponse(request)
  await whileReading(reading, () => next(request, response))
  const bytes = await response.content
  const html = bytes.toString('utf8')
  // A status that Next sets by itself (an error thrown by a page) wins over what the page had noted before.
  const status = response.statusCode === 200 ? reading.status : response.statusCode
  const contentType = String(response.getHeader('content-type') ?? '')
  const location = response.getHeader('location')?.toString() ?? null
  for (const cookie of [response.getHeader('set-cookie') ?? []].flat())
    reading.headers.push(['Set-Cookie', `${cookie}`])
  const keep = reading.keep && status === 200 && asking === null
  return { ...reading, status, keep, html, bytes, contentType, location }
}

function requestOf({ address, method = 'GET', body, cookie }: Asked): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = method
  request.url = address
  // Next asks a reader by name whether metadata may come late, and takes one without a name for a browser.
  request.headers = { host, 'user-agent': 'pharos', accept: 'text/html', ...(cookie && { cookie }) }
  if (body) {
    // The front door has seen that the form comes from the portal's own pages.
    const about = { origin: `http://${host}`, 'content-type': body.type }
    Object.assign(request.headers, about, { 'content-length': String(body.content.length) })
    request.push(body.content)
  }
  request.push(null)
  // It has arrived whole; one that had not would be torn down as broken off.
  request.complete = true
  return request
}

/** A response that goes nowhere: it gathers what is written to it. */
class CaughtResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  readonly #ended = Promise.withResolvers<Buffer>()

  get content(): Promise<Buffer> {
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
    this.#ended.resolve(Buffer.concat(this.#chunks))
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
