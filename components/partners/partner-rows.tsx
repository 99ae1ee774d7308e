import { useLocale, useTranslations } from 'next-intl'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import { partnerPath } from '@/lib/partners/paths'
import type { PartnerRow } from '@/lib/partners/queries'
import { countryLabel } from '@/lib/vocabularies/countries'
import { helices } from '@/lib/vocabularies/helix'
import { labelOf } from '@/lib/vocabularies/term'

type Props = { partners: PartnerRow[]; label?: string; level?: Level }

/** Organisations by name, their country in the margin. */
export function PartnerRows({ partners, label, level }: Props) {
  const t = useTranslations('partners')
  const language = useLocale()
  return (
    <Rows label={label}>
      {partners.map(({ slug, name, shortName, summary, helix, place, country, roles, ...partner }) => (
        <Row
          key={slug}
          level={level}
          href={`/${language}${partnerPath(slug)}`}
          title={name}
          lang={foreign(partner.language, language)}
          lead={country ? countryLabel(country, language) : <span className="date" />}
          kind={helix && labelOf(helices, helix, language)}
          meta={[
            shortName,
            place,
            ...roles.map(({ role, acronym }) => t('roleIn', { role: t(`roles.${role}`), project: acronym })),
          ]}
        >
          {shorten(summary, rowSummary)}
        </Row>
      ))}
    </Rows>
  )
}
