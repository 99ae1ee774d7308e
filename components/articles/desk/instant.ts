import { dateFormat } from '@/components/ui/date-text'

/** A moment as the desk says it: on the clocks of a zone, which is named where it is not told elsewhere. */
export function instantText(instant: Date, language: string, zone = 'UTC'): string {
  return dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }, zone).format(instant)
}
