import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { defaultLanguage, isLanguage, languages, type Language } from '@/lib/i18n/languages'

/** The visitor's best language among those of the portal; an address that names one is asked first. */
export function bestLanguage(request: IncomingMessage): Language {
  const named = request.url?.split('/')[1]
  if (isLanguage(named)) return named
  const [best] = new Negotiator(request).languages([...languages])
  return isLanguage(best) && request.headers['accept-language'] ? best : defaultLanguage
}
