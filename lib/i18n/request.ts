import { getRequestConfig } from 'next-intl/server'
import { defaultLanguage, isLanguage } from '@/lib/i18n/languages'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = isLanguage(requested) ? requested : defaultLanguage
  const messages = (await import(`./messages/${locale}.json`)) as { default: Record<string, never> }
  // Instants are shown in the zone of what they belong to; UTC only where nobody said one.
  return { locale, messages: messages.default, timeZone: 'UTC' }
})
