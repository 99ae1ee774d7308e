import type { Language } from '@/lib/i18n/languages'
import type messages from '@/lib/i18n/messages/en.json'

// Keys of messages are checked by the compiler: English is the language that every other one follows.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: typeof messages
  }
}
