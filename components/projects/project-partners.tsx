import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { amountText } from '@/components/projects/amount-text'
import { LedgerTable } from '@/components/ui/ledger-table'
import { Section } from '@/components/ui/section'
import { partnerPath, partnersPath } from '@/lib/partners/paths'
import type { TakingPartner } from '@/lib/projects/parts/queries'
import { countryLabel } from '@/lib/vocabularies/countries'
import { helices } from '@/lib/vocabularies/helix'
import { labelOf } from '@/lib/vocabularies/term'

type Props = { partners: { rows: TakingPartner[]; total: number }; projectSlug: string; currency: string }

/** Who does the work, the coordinator first; what each gets of the grant where that is known of one. */
export function ProjectPartners({ partners: { rows, total }, projectSlug, currency }: Props) {
  const t = useTranslations('projects')
  const words = useTranslations('partners')
  const language = useLocale()
  if (rows.length === 0) return null
  const paid = rows.some(({ contribution }) => contribution !== null)
  const href = `/${language}${partnersPath({ project: projectSlug })}`
  const amount = (value: number | null) => value !== null && amountText({ amount: value, currency }, language)
  return (
    <Section
      id="partners"
      title={t('partnersTitle')}
      links={[{ href, label: t('allPartners', { count: total }) }]}
    >
      <LedgerTable
        stack
        label={t('partnersTitle')}
        columns={[
          { label: t('partnerTable.partner') },
          { label: t('partnerTable.role'), plain: true },
          { label: t('partnerTable.helix'), plain: true },
          { label: t('partnerTable.country'), plain: true },
          ...(paid ? [{ label: t('partnerTable.contribution'), numeric: true }] : []),
        ]}
        rows={rows.map((partner) => ({
          key: partner.slug,
          cells: [
            <PartnerName key="name" partner={partner} />,
            words(`roles.${partner.role}`),
            partner.helix && labelOf(helices, partner.helix, language),
            partner.country && countryLabel(partner.country, language),
            ...(paid ? [amount(partner.contribution)] : []),
          ],
        }))}
      />
    </Section>
  )
}

function PartnerName({ partner }: { partner: TakingPartner }) {
  const language = useLocale()
  return (
    <>
      <a href={`/${language}${partnerPath(partner.slug)}`}>
        <NameText of={partner} />
      </a>
      {partner.shortName && <span className="meta">{partner.shortName}</span>}
    </>
  )
}
