import type { IncomingMessage, ServerResponse } from 'node:http'
import { accentSheet } from '@/lib/portal/settings/paths'
import { makeAnswer } from '@/lib/server/answer'
import { searchDescription } from '@/lib/server/search-description'
import { notReady } from '@/lib/server/readiness'
import { sendAnswer, sendText } from '@/lib/server/send'

/**
 * Pages are prerendered when a visitor's pointer rests on a link. They are documents without script, set
 * nothing and cost the server a look into memory, so that is safe for each of them; files are not fetched ahead.
 */
const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: '/files/*' } },
          { not: { selector_matches: '[download], [rel~=nofollow], [target=_blank]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
})

/** Answers what is not for people's eyes. @returns whether it did */
export async function answerMachines(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const accent = accentSheet(path)
  if (accent) {
    const answer = await makeAnswer(Buffer.from(accent), {
      status: 200,
      contentType: 'text/css; charset=utf-8',
    })
    sendAnswer(request, response, answer, { 'Cache-Control': 'public, max-age=31536000, immutable' })
    return true
  }
  switch (path) {
    case '/healthz':
      await sendText(request, response, 200, 'ok', {})
      return true
    case '/readyz': {
      const reason = await notReady()
      await sendText(request, response, reason ? 503 : 200, reason ?? 'ready', {})
      return true
    }
    case '/robots.txt':
      await sendText(request, response, 200, robots, { 'Cache-Control': 'public, max-age=3600' })
      return true
    case '/opensearch.xml': {
      const contentType = 'application/opensearchdescription+xml'
      const answer = await makeAnswer(Buffer.from(await searchDescription()), { status: 200, contentType })
      sendAnswer(request, response, answer, { 'Cache-Control': 'public, max-age=3600' })
      return true
    }
    case '/speculation-rules.json': {
      const contentType = 'application/speculationrules+json'
      const answer = await makeAnswer(Buffer.from(speculationRules), { status: 200, contentType })
      sendAnswer(request, response, answer, { 'Cache-Control': 'public, max-age=3600' })
      return true
    }
    default:
      return false
  }
}

/** Lists under a filter hold nothing that the lists themselves and the records do not. */
const robots = ['User-agent: *', 'Disallow: /*?', 'Allow: /*?page='].join('\n')
