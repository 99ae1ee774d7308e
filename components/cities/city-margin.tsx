import { useTranslations } from 'next-intl'
import { useCityParts, type CityWork } from '@/components/cities/city-sections'
import { MarginNames } from '@/components/names/margin-names'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { SectionContents } from '@/components/ui/section-contents'
import type { CityMentions } from '@/lib/cities/mentions/queries'
import { groupPath } from '@/lib/groups/paths'
import { pairingPath } from '@/lib/pairings/paths'
import type { PairingRow } from '@/lib/pairings/queries'
import { partnerPath } from '@/lib/partners/paths'
import { personPath } from '@/lib/people/paths'
import { themePath } from '@/lib/themes/paths'

/** Whom to ask about a city, with whom it learns and works: beside what it did. */
export function CityMargin({ mentions, work }: { mentions: CityMentions; work: CityWork }) {
  const t = useTranslations('cities')
  const { people, partners, groups, themes } = mentions
  const { city, pairings } = work
  return (
    <Margin label={t('margin.label')}>
      <SectionContents sections={useCityParts(work)} />
      <MarginNames title={t('margin.people')} records={people} path={personPath}>
        {({ role, organisation }) => [role, organisation?.name].filter(Boolean).join(', ')}
      </MarginNames>
      <MarginNames title={t('margin.partners')} records={partners} path={partnerPath} />
      <MarginNames
        title={t('pairedWith')}
        // Of a city without a text the section of the same name follows at once.
        records={city.body ? pairings.map((pairing) => pairedWith(pairing, city.slug)) : []}
        path={pairingPath}
      >
        {({ subject }) => subject}
      </MarginNames>
      <MarginNames title={t('margin.groups')} records={groups} path={groupPath} />
      <MarginNames title={t('margin.themes')} records={themes} path={themePath} />
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

/** The others of a pairing, and what they learn about. */
function pairedWith({ slug, members, themes, language }: PairingRow, citySlug: string) {
  const others = members.filter((member) => member.slug !== citySlug)
  return {
    slug,
    language,
    name: others.map(({ name }) => name).join(', '),
    subject: themes.map(({ name }) => name).join(', '),
  }
}
