import { useLocale, useTranslations } from 'next-intl'
import { LocatorMap } from '@/components/map/locator-map'
import { PageHead } from '@/components/ui/page-head'
import { foreign } from '@/lib/i18n/translation'
import type { PartnerRecord } from '@/lib/partners/record/queries'
import { countryLabel } from '@/lib/vocabularies/countries'

/** The head of an organisation's page: what it is and where, its name and standfirst, the map. */
export function PartnerHead({ partner }: { partner: PartnerRecord }) {
  const t = useTranslations('partners')
  const language = useLocale()
  const { name, summary, kind, place, country, position, shortName } = partner
  return (
    <PageHead
      title={name}
      lead={summary}
      lang={foreign(partner.language, language)}
      kind={t(`kinds.${kind}`)}
      meta={[place, country && countryLabel(country, language)]}
      beside={
        position && <LocatorMap name={place ?? partner.city?.name ?? shortName ?? name} {...position} />
      }
    />
  )
}
