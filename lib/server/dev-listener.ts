import type { RequestListener } from 'node:http'
import { bestLanguage } from '@/lib/server/best-language'
import { answerFile } from '@/lib/server/files'
import { answerMachines } from '@/lib/server/machines'
import { pageAddress } from '@/lib/server/page-addresses'
import type { NextHandler } from '@/lib/server/render'

/**
 * The front door while developing: the same addresses, but pages come from Next with its scripts, so that a
 * changed file shows at once. Nothing is kept and no security header is set.
 */
export function devListener(next: NextHandler): RequestListener {
  return (request, response) => {
    const answer = async () => {
      const target = request.url ?? '/'
      const path = target.replace(/\?.*$/s, '')
      if (await answerMachines(path, request, response)) return
      if (await answerFile(path, request, response)) return
      const localized = `/${bestLanguage(request)}${target === '/' ? '' : target}`
      if (!pageAddress(target) && pageAddress(localized)) {
        response.writeHead(307, { Location: localized }).end()
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
