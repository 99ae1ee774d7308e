import 'server-only'
import type { Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/translation'
import { wordsFor, type InterfaceWords } from '@/lib/i18n/words'

/** What a mail is written with. */
export type Voice = {
  t: InterfaceWords
  /** The name of the portal. */
  portal: string
  language: Language
  /** The absolute address of a page, by its path. */
  address: (path: string) => string
}

/** The words, the portal's name and its addresses in the language of whoever gets the mail. */
export async function voiceIn(tx: Transaction, language: string): Promise<Voice> {
  const spoken = isLanguage(language) ? language : defaultLanguage
  const names = await tx.portalTranslation.findMany({ select: { language: true, name: true } })
  const portal = inLanguage(names, spoken)?.name ?? 'Pharos'
  const { portalUrl } = settings()
  return { t: wordsFor(spoken), portal, language: spoken, address: (path) => portalUrl + path }
}
