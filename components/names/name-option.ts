import { foreign } from '@/lib/i18n/translation'
import type { Counted } from '@/lib/lists/counted'

/** A record as a choice in a filter, marked where its name is in another language than the page. */
export function nameOption({ slug, name, count, language }: Counted, pageLanguage: string) {
  return { value: slug, label: name, count, lang: foreign(language, pageLanguage) }
}
