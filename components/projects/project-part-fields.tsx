import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { rowWords } from '@/components/desk/row-words'
import { LinkRows } from '@/components/forms/link-rows'
import type { LinkRow } from '@/lib/desk/rows'
import type { ProjectOptions } from '@/lib/projects/desk/queries'
import { ProjectCityRole, ProjectPartnerRole } from '@/prisma/generated/enums'

type Props = { options: ProjectOptions; cities: LinkRow[]; partners: LinkRow[] }

/** Which cities and partners take part in a project, and as what. */
export function ProjectPartFields({ options, cities, partners }: Props) {
  const t = useTranslations('desk')
  const cityRoles = useTranslations('cities.roles')
  const partnerRoles = useTranslations('partners.roles')
  return (
    <>
      <LinkRows
        name="city"
        legend={t('fields.cities')}
        hint={t('moreHints.order')}
        rows={cities}
        choices={options.cities}
        roles={valueChoices(ProjectCityRole, cityRoles)}
        usual={ProjectCityRole.fellow}
        words={rowWords(t, 'cities')}
      />
      <LinkRows
        name="partner"
        legend={t('fields.partners')}
        hint={t('moreHints.order')}
        rows={partners}
        choices={options.partners}
        roles={valueChoices(ProjectPartnerRole, partnerRoles)}
        usual={ProjectPartnerRole.participant}
        words={rowWords(t, 'partners')}
      />
    </>
  )
}
