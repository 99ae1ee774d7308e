import { useLocale } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { partnerPath } from '@/lib/partners/paths'
import type { Affiliation } from '@/lib/people/queries'

/** Where somebody works: a partner leads to its page, another organisation is only named. */
export function AffiliationText({ of: { slug, name, language } }: { of: Affiliation }) {
  const pageLanguage = useLocale()
  if (slug === null) return name
  return (
    <a href={`/${pageLanguage}${partnerPath(slug)}`}>
      <NameText of={{ name, language: language ?? pageLanguage }} />
    </a>
  )
}
