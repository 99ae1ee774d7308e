import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { fact, Facts } from '@/components/ui/facts'
import { cityPath } from '@/lib/cities/paths'
import { partnersPath } from '@/lib/partners/paths'
import type { PartnerRecord } from '@/lib/partners/record/queries'
import { hostOf } from '@/lib/richtext/addresses'
import { helices } from '@/lib/vocabularies/helix'
import { labelOf } from '@/lib/vocabularies/term'

/** What the head of the page does not say: its other names, its side of the helix, where it is to be found. */
export function PartnerFacts({ partner }: { partner: PartnerRecord }) {
  const t = useTranslations('partners')
  const language = useLocale()
  const { shortName, alsoKnownAs, helix, city, website, pic } = partner
  const side = helix && (
    <a href={`/${language}${partnersPath({ helix })}`}>{labelOf(helices, helix, language)}</a>
  )
  const administered = city && (
    <a href={`/${language}${cityPath(city.slug)}`}>
      <NameText of={city} />
    </a>
  )
  return (
    <Facts
      items={[
        ...fact(t('facts.shortName'), shortName),
        ...fact(t('facts.alsoKnownAs'), alsoKnownAs.join(', ')),
        ...fact(t('facts.helix'), side),
        ...fact(t('facts.city'), administered),
        ...fact(t('facts.website'), website && <a href={website}>{hostOf(website) || website}</a>),
        ...fact(t('facts.pic'), pic),
      ]}
    />
  )
}
