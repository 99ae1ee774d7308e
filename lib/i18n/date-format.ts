const made = new Map<string, Intl.DateTimeFormat>()

/**
 * A formatter for dates as the portal prints them: British English ("21 January 2020"), else the language's own. Making
 * one takes as long as printing hundreds of dates, so each is made once: there are as many as languages, zones and
 * ways to write a date.
 */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
  timeZone = 'UTC',
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options])
  const known = made.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...options })
  made.set(key, format)
  return format
}
