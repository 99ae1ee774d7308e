import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { defaultLanguage, isLanguage, languages, type Language } from '@/lib/i18n/languages'

/** The visitor's best language among those of the portal; a path that names one is asked first. */
export function bestLanguage(path: string, request: IncomingMessage): Language {
  const [start, named] = path.split('/', 2)
  if (start === '' && isLanguage(named)) return named
  const [best] = new Negotiator(request).languages([...languages])
  return isLanguage(best) && request.headers['accept-language'] ? best : defaultLanguage
}
