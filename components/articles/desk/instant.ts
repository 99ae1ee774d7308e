import { dateFormat } from '@/lib/i18n/date-format'

/** A moment as the desk says it: on the clocks of a zone, which is named where it is not told elsewhere. */
export function instantText(instant: Date, language: string, zone = 'UTC'): string {
  return dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }, zone).format(instant)
}
