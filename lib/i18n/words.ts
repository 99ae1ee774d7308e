import 'server-only'
import { createTranslator, type Messages } from 'next-intl'
import { defaultLanguage, isLanguage, type Language } from '@/lib/i18n/languages'
import cs from '@/lib/i18n/messages/cs.json'
import de from '@/lib/i18n/messages/de.json'
import en from '@/lib/i18n/messages/en.json'
import fr from '@/lib/i18n/messages/fr.json'
import it from '@/lib/i18n/messages/it.json'
import nl from '@/lib/i18n/messages/nl.json'
import pl from '@/lib/i18n/messages/pl.json'
import sv from '@/lib/i18n/messages/sv.json'

type Tree = { [key: string]: string | Tree }

const written: Record<Language, Tree> = { en, nl, sv, it, pl, cs, de, fr }
const completed = new Map<Language, Messages>()

/**
 * The words of the interface outside of any page: for mails and jobs, which Next knows nothing of.
 * A key that a language lacks is said in English.
 */
export function wordsFor(language: string) {
  const locale = isLanguage(language) ? language : defaultLanguage
  return createTranslator({ locale, messages: messagesOf(locale), timeZone: 'UTC' })
}

export type InterfaceWords = ReturnType<typeof wordsFor>

function messagesOf(locale: Language): Messages {
  const messages = completed.get(locale) ?? (completedBy(en, written[locale]) as Messages)
  completed.set(locale, messages)
  return messages
}

function completedBy(english: Tree, own: Tree): Tree {
  const entries = Object.entries(english).map(([key, said]) => {
    const inOwn = own[key]
    if (typeof said === 'string') return [key, typeof inOwn === 'string' ? inOwn : said]
    return [key, typeof inOwn === 'object' ? completedBy(said, inOwn) : said]
  })
  return Object.fromEntries(entries) as Tree
}
