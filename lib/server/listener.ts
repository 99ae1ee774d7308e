import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { hasPublishedRecord } from '@/lib/search/queries'
import { quickCompression, type Answer } from '@/lib/server/answer'
import { askingOf, hasSession } from '@/lib/server/asking'
import type { Assets } from '@/lib/server/assets'
import { clientAddress, placesOf } from '@/lib/server/client-address'
import { bestLanguage } from '@/lib/server/best-language'
import { answerFile } from '@/lib/server/files'
import { movedCalendar } from '@/lib/server/calendars'
import { finish } from '@/lib/server/finish'
import { personal, revalidated, volatile } from '@/lib/server/headers'
import { answerMachines } from '@/lib/server/machines'
import type { OldAddresses } from '@/lib/server/old-addresses'
import { pageAddress, type PageAddress } from '@/lib/server/page-addresses'
import { answerDoor, answerPrivatePage, type PrivateParts } from '@/lib/server/private-answers'
import type { ProblemAnswers } from '@/lib/server/problem-answers'
import type { PublicPages } from '@/lib/server/public-pages'
import { redirect, sendAnswer, sendText } from '@/lib/server/send'
import { unlessSilent } from '@/lib/server/silence'
import { readTarget, withoutFinalSlashes, type Target } from '@/lib/server/target'
import { answerSpeakerUpload } from '@/lib/server/speaker-uploads'
import { answerUpload } from '@/lib/server/uploads'

export type Parts = PrivateParts & {
  pages: PublicPages
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
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const kept = reads && parts.pages.kept(request.url ?? '/')
  if (kept && !(kept.vary && hasSession(request))) return sendPage(request, response, kept)

  const target = readTarget(request.url ?? '/')
  if (target === 400) return sendText(request, response, 400, 'This is no address of a web site.', {})
  if (target === 414) return sendText(request, response, 414, 'This address is too long.', {})
  if (await answerUpload(target.path, request, response)) return
  if (await answerSpeakerUpload(target.path, request, response)) return
  if (await answerDoor(parts, target, request, response)) return
  const page = pageAddress(target)
  if (page?.kind.private || (page?.kind.form && !reads))
    return answerPrivatePage(parts, page, request, response)
  if (!reads)
    return sendText(request, response, 405, 'This address can only be read.', { Allow: 'GET, HEAD' })
  return answerPublic(parts, target, page, request, response)
}

async function answerPublic(
  parts: Parts,
  target: Target,
  page: PageAddress | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { path } = target
  if (parts.assets.has(path)) {
    const headers = { 'Cache-Control': parts.assets.cacheControl(path) }
    return sendAnswer(request, response, await parts.assets.answer(path), headers)
  }
  if (await answerMachines(path, request, response)) return
  if (await unlessSilent(() => answerFile(path, request, response))) return
  return page ? answerPage(parts, page, request, response) : answerElsewhere(parts, target, request, response)
}

async function answerPage(
  parts: Parts,
  page: PageAddress,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (page.kind.personal && hasSession(request)) {
    const own = await unlessSilent(() => ownPage(parts, page, request))
    if (own.status === 404) return answerMissing(parts, page, request, response)
    return sendAnswer(request, response, own, { 'Cache-Control': personal })
  }
  const common = parts.pages.kept(page.canonical) ?? (await unlessSilent(() => commonPage(parts, page)))
  if (common === null || common.status === 404) return answerMissing(parts, page, request, response)
  return sendPage(request, response, common)
}

/** A public page as one person sees it. */
async function ownPage(parts: Parts, page: PageAddress, request: IncomingMessage): Promise<Answer> {
  const from = placesOf(clientAddress(request))
  const asked = { address: page.canonical, look: () => askingOf(request), from }
  return finish(await parts.renderFor(asked), page.canonical, 'Cookie', quickCompression)
}

/** Null where there is no such record: asking for it is far cheaper than finding out by rendering its page. */
async function commonPage(parts: Parts, page: PageAddress): Promise<Answer | null> {
  if (page.record && !(await hasPublishedRecord(page.record.section, page.record.slug))) return null
  return parts.pages.get(page)
}

/** A record that moved, or that is not there for this reader: both look the same to who may not see it. */
async function answerMissing(
  parts: Parts,
  page: PageAddress,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = { path: page.canonical.replace(/\?.*$/s, ''), query: '' }
  const find = (wanted: Target) => parts.oldAddresses.find(wanted)
  const moved = find(target) ?? movedCalendar(page.canonical, find)
  if (moved) return redirect(response, 301, moved)
  return parts.problems.sendNotFound(request, response, target)
}

/** Old addresses, addresses without a language or with a slash too many, and those where nothing is. */
async function answerElsewhere(
  parts: Parts,
  target: Target,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const language = bestLanguage(target.path, request)
  const moved = parts.oldAddresses.find(target, language)
  if (moved) return redirect(response, 301, moved)
  const trimmed = { ...target, path: withoutFinalSlashes(target.path) }
  if (trimmed.path !== target.path && pageAddress(trimmed)) return redirect(response, 308, written(trimmed))
  const localized = { ...trimmed, path: `/${language}${trimmed.path === '/' ? '' : trimmed.path}` }
  if (pageAddress(localized)) return redirect(response, 307, written(localized))
  return parts.problems.sendNotFound(request, response, target)
}

const written = ({ path, query }: Target) => path + query

function sendPage(request: IncomingMessage, response: ServerResponse, page: Answer): void {
  sendAnswer(request, response, page, {
    'Cache-Control': page.status === 200 ? revalidated : volatile,
    'Speculation-Rules': '"/speculation-rules.json"',
  })
}
