import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasDesk, viewerOf } from '@/lib/auth/session'
import { settings } from '@/lib/env'
import { signInPath } from '@/lib/accounts/paths'
import { quickCompression } from '@/lib/server/answer'
import { askingOf } from '@/lib/server/asking'
import { isText, longestForm, longestOfVisitor, readBody, throwAway } from '@/lib/server/body'
import { clientAddress, placesOf } from '@/lib/server/client-address'
import { doors, type Door } from '@/lib/server/doors'
import { finish } from '@/lib/server/finish'
import { personal } from '@/lib/server/headers'
import type { PageAddress } from '@/lib/server/page-addresses'
import type { ProblemAnswers } from '@/lib/server/problem-answers'
import { Queue } from '@/lib/server/queue'
import type { AskedFor, Rendering } from '@/lib/server/render'
import { isSameOrigin } from '@/lib/server/same-origin'
import { fits } from '@/lib/server/segments'
import { redirect, sendAnswer, sendText } from '@/lib/server/send'
import { unlessSilent } from '@/lib/server/silence'
import type { Target } from '@/lib/server/target'

/** Looks at who sends something long: a crowd would take every connection at once, and nothing else could be read. */
const looks = new Queue({ atOnce: 4, waiting: 10_000, seconds: 60 })

export type PrivateParts = {
  /** Renders for the person who asks; never kept. */
  renderFor: (asked: AskedFor) => Promise<Rendering>
  problems: Pick<ProblemAnswers, 'sendNotFound'>
}

/** Answers for a page of accounts or the desk, and for the forms that such a page, or one for everybody, sends to itself. */
export async function answerPrivatePage(
  parts: PrivateParts,
  page: PageAddress,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = await askedOf(page.canonical, { methods: ['GET', 'POST'] }, request, response)
  if (!asked) return
  const rendering = await unlessSilent(() => parts.renderFor(asked))
  if (rendering.denied === 'signed-out')
    return redirect(response, 303, signInPath(page.language, page.canonical), personalHeaders(rendering))
  if (rendering.denied || rendering.status === 404)
    return parts.problems.sendNotFound(request, response, {
      path: page.canonical.replace(/\?.*$/s, ''),
      query: '',
    })
  if (rendering.location)
    return redirect(response, 303, inPortal(rendering.location), personalHeaders(rendering))
  const answer = await finish(rendering, page.canonical, undefined, quickCompression)
  sendAnswer(request, response, answer, personalHeaders(rendering))
}

/** Answers for a route handler. @returns false where there is none */
export async function answerDoor(
  parts: PrivateParts,
  { path, query }: Target,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const segments = path.slice(1).split('/')
  const door = doors.find((candidate) => fits(candidate.path, segments))
  if (!door) return false
  const asked = await askedOf(path + query, door, request, response)
  if (!asked) return true
  const cookie = segments[1] === 'auth' ? request.headers.cookie : undefined
  const rendering = await unlessSilent(() => parts.renderFor({ ...asked, cookie }))
  const headers = personalHeaders(rendering)
  if (rendering.denied) {
    await sendText(
      request,
      response,
      rendering.denied === 'signed-out' ? 401 : 404,
      'Nothing for you is here.',
      headers,
    )
  } else if (rendering.location) redirect(response, 303, rendering.location, headers)
  else {
    const { status, html, bytes, contentType } = rendering
    response.writeHead(status, { ...headers, 'Content-Type': contentType }).end(bytes ?? html)
  }
  return true
}

/** What is to be asked of Next; null when the request was answered already because it may not be asked so. */
async function askedOf(
  address: string,
  { methods, signed }: Pick<Door, 'methods' | 'signed'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<AskedFor | null> {
  const look = () => askingOf(request)
  const from = placesOf(clientAddress(request))
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  const refuse = async (status: number, text: string, headers = {}) => {
    await throwAway(request)
    // What was not read must not be taken for the next request on this connection.
    await sendText(request, response, status, text, { Connection: 'close', ...headers })
    return null
  }
  if (!methods.some((known) => known === method))
    return refuse(405, 'This cannot be done at this address.', { Allow: methods.join(', ') })
  if (method === 'GET') return { address, look, from }
  if (!signed && !isSameOrigin(request))
    return refuse(403, 'This form was not sent from a page of this portal.')
  const sender = hasArrived(request) ? null : await unlessSilent(() => looks.run(look))
  const viewer = sender && (await unlessSilent(() => viewerOf(sender)))
  // Long texts are written at the desk; every other form is short, and anybody may sign up.
  const content = await readBody(request, viewer && hasDesk(viewer) ? longestForm : longestOfVisitor)
  if (!content && !viewer && isOfDesk(address)) {
    // Who wrote a long text while their session ended is shown the way in; the text is kept in their browser.
    const [, language = ''] = address.split('/', 2)
    redirect(response, 303, signInPath(language, address), { Connection: 'close', 'Cache-Control': personal })
    return null
  }
  if (!content) return refuse(413, 'This form says more than any form of the portal asks for.')
  if (!isText(content)) return refuse(400, 'This form holds characters that are no text.')
  // A form may take its time: who sends it is whoever they are when it has arrived.
  return { address, method, look, from, body: { content, type: request.headers['content-type'] ?? '' } }
}

/** A short form comes whole with its request: nobody has to be asked for whether it may be sent. */
function hasArrived({ complete, headers }: IncomingMessage): boolean {
  return complete && Number(headers['content-length']) <= longestOfVisitor
}

function isOfDesk(address: string): boolean {
  return /^\/[a-z]{2}\/editor(?:\/|$)/.test(address)
}

/** Cookies and other headers that a page or an action set, and that the answer is for one person alone. */
function personalHeaders({ headers }: Rendering): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = { 'Cache-Control': personal, 'X-Robots-Tag': 'noindex' }
  for (const [name, value] of headers) {
    const before = all[name]
    all[name] = name === 'Set-Cookie' ? [before ?? [], value].flat() : value
  }
  return all
}

/** Next may say the address under which it believes to be; people are sent within the portal only. */
function inPortal(location: string): string {
  const url = new URL(location, settings().portalUrl)
  return url.pathname + url.search + url.hash
}
