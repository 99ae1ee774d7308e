import { useLocale } from 'next-intl'
import type { Named } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'

/** What a record is called, within a line of text: marked where the name is in another language than the page. */
export function NameText({ of: { name, language } }: { of: Pick<Named, 'name' | 'language'> }) {
  const lang = foreign(language, useLocale())
  return lang ? <span lang={lang}>{name}</span> : name
}

/** "A, B and C", each marked where it is in another language. */
export function NameList({ names }: { names: Pick<Named, 'name' | 'language'>[] }) {
  // Formatted are their places, so that two of the same name stay two.
  const parts = new Intl.ListFormat(useLocale()).formatToParts(names.map((_, index) => String(index)))
  return parts.map(({ type, value }, index) => {
    const named = type === 'element' ? names[Number(value)] : undefined
    return named ? <NameText key={index} of={named} /> : value
  })
}
