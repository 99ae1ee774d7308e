import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { bestLanguage } from '@/lib/server/best-language'
import { answerFile } from '@/lib/server/files'
import { answerMachines } from '@/lib/server/machines'
import { pageAddress } from '@/lib/server/page-addresses'
import { answerDoor, answerPrivatePage } from '@/lib/server/private-answers'
import { render, type AskedFor, type NextHandler } from '@/lib/server/render'
import { sendText } from '@/lib/server/send'
import { readTarget } from '@/lib/server/target'
import { answerSpeakerUpload } from '@/lib/server/speaker-uploads'
import { answerUpload } from '@/lib/server/uploads'

/**
 * The front door while developing: the same addresses, but pages come from Next with its scripts, so that a
 * changed file shows at once; those of accounts and the desk are documents here too. Nothing is kept and no
 * security header is set.
 */
export function devListener(next: NextHandler): RequestListener {
  const parts = {
    renderFor: async ({ look, ...asked }: AskedFor) => render(next, { ...asked, asking: await look() }),
    problems: { sendNotFound },
  }
  return (request, response) => {
    const answer = async () => {
      const target = readTarget(request.url ?? '/')
      if (typeof target === 'number') return void response.writeHead(target).end()
      const { path, query } = target
      if (await answerMachines(path, request, response)) return
      if (await answerFile(path, request, response)) return
      if (await answerUpload(path, request, response)) return
      if (await answerSpeakerUpload(path, request, response)) return
      if (await answerDoor(parts, target, request, response)) return
      const page = pageAddress(target)
      if (page?.kind.private || (page?.kind.form && request.method === 'POST'))
        return answerPrivatePage(parts, page, request, response)
      const localized = { path: `/${bestLanguage(path, request)}${path === '/' ? '' : path}`, query }
      if (!page && pageAddress(localized)) {
        response.writeHead(307, { Location: localized.path + query }).end()
        return
      }
      await next(request, response)
    }
    answer().catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  }
}

function sendNotFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
  return sendText(request, response, 404, 'Nothing is here.', {})
}
