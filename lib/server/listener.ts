import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Answer } from '@/lib/server/answer'
import type { Assets } from '@/lib/server/assets'
import { bestLanguage } from '@/lib/server/best-language'
import { answerFile } from '@/lib/server/files'
import { personal, revalidated, volatile } from '@/lib/server/headers'
import { answerMachines } from '@/lib/server/machines'
import type { OldAddresses } from '@/lib/server/old-addresses'
import { pageAddress, type PageAddress } from '@/lib/server/page-addresses'
import type { ProblemAnswers } from '@/lib/server/problem-answers'
import type { PublicPages } from '@/lib/server/public-pages'
import { sendAnswer, sendText } from '@/lib/server/send'

export type Parts = {
  pages: PublicPages
  /** Renders a page for the person whose cookie it is; never kept. */
  personalPage: (page: PageAddress, cookie: string) => Promise<Answer>
  assets: Assets
  problems: ProblemAnswers
  oldAddresses: OldAddresses
  headers: Readonly<Record<string, string>>
}

/** The portal's front door: decides by the address alone which part answers. */
export function listener(parts: Parts): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(parts.headers)) response.setHeader(name, value)
    answer(parts, request, response).catch((error: unknown) =>
      parts.problems.sendError(request, response, error),
    )
  }
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendText(request, response, 405, 'This address can only be read.', { Allow: 'GET, HEAD' })
  }
  const target = request.url ?? '/'
  const kept = parts.pages.kept(target)
  if (kept && !(kept.vary && hasSession(request))) return sendPage(request, response, kept)

  const path = target.replace(/\?.*$/s, '')
  if (parts.assets.has(path)) {
    const headers = { 'Cache-Control': parts.assets.cacheControl(path) }
    return sendAnswer(request, response, await parts.assets.answer(path), headers)
  }
  if (await answerMachines(path, request, response)) return
  if (await answerFile(path, request, response)) return
  const page = pageAddress(target)
  return page ? answerPage(parts, page, request, response) : answerElsewhere(parts, target, request, response)
}

async function answerPage(
  parts: Parts,
  page: PageAddress,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (page.kind.personal && hasSession(request)) {
    const own = await parts.personalPage(page, request.headers.cookie ?? '')
    return sendAnswer(request, response, own, { 'Cache-Control': personal })
  }
  const common = await parts.pages.get(page)
  if (common.status === 404) {
    const moved = parts.oldAddresses.find(page.canonical)
    if (moved) return redirect(response, 301, moved)
  }
  return sendPage(request, response, common)
}

/** Old addresses, addresses without a language or with a slash too many, and those where nothing is. */
async function answerElsewhere(
  parts: Parts,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const language = bestLanguage(request)
  const moved = parts.oldAddresses.find(target, language)
  if (moved) return redirect(response, 301, moved)
  const trimmed = target.replace(/\/+(?=$|\?)/, '')
  if (trimmed !== target && pageAddress(trimmed)) return redirect(response, 308, trimmed)
  const localized = `/${language}${trimmed}`
  if (pageAddress(localized)) return redirect(response, 307, localized)
  return parts.problems.sendNotFound(request, response, target)
}

function redirect(response: ServerResponse, status: 301 | 307 | 308, to: string): void {
  const headers = { Location: to, 'Cache-Control': 'no-cache', Vary: 'Accept-Language', 'Content-Length': 0 }
  response.writeHead(status, headers).end()
}

function sendPage(request: IncomingMessage, response: ServerResponse, page: Answer): void {
  sendAnswer(request, response, page, {
    'Cache-Control': page.status === 200 ? revalidated : volatile,
    'Speculation-Rules': '"/speculation-rules.json"',
  })
}

/** next-auth's cookie, with and without the prefix that it has under https. */
function hasSession(request: IncomingMessage): boolean {
  return request.headers.cookie?.includes('next-auth.session-token=') ?? false
}
