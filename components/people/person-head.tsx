import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { AffiliationText } from '@/components/people/affiliation-text'
import { PageHead } from '@/components/ui/page-head'
import { cityPath } from '@/lib/cities/paths'
import { foreign } from '@/lib/i18n/translation'
import type { PersonRecord } from '@/lib/people/record/queries'

/** Who somebody is: what they do, where, and a few sentences. */
export function PersonHead({ person }: { person: PersonRecord }) {
  const t = useTranslations('people')
  const language = useLocale()
  const { honorific, name, role, organisation, city, summary } = person
  const lang = foreign(person.language, language)
  return (
    <PageHead
      title={honorific ? t('titled', { honorific, name }) : name}
      lead={summary}
      lang={lang}
      kind={role && <span lang={lang}>{role}</span>}
      meta={[
        organisation && <AffiliationText key="organisation" of={organisation} />,
        city && (
          <a key="city" href={`/${language}${cityPath(city.slug)}`}>
            <NameText of={city} />
          </a>
        ),
      ]}
    />
  )
}
