import { useLocale, useTranslations } from 'next-intl'
import { GroupRows } from '@/components/groups/group-rows'
import { FundingStatement } from '@/components/layout/funding-statement'
import { Contact } from '@/components/portal/contact'
import { PlacesCredit } from '@/components/portal/places-credit'
import { Services } from '@/components/portal/services'
import { ProjectRows } from '@/components/projects/project-rows'
import { Section } from '@/components/ui/section'
import { groupsPath } from '@/lib/groups/paths'
import type { GroupRow } from '@/lib/groups/queries'
import { foreign } from '@/lib/i18n/translation'
import type { Page } from '@/lib/lists/pagination'
import { partnersPath } from '@/lib/partners/paths'
import type { PortalDetails } from '@/lib/portal/details/queries'
import type { Portal } from '@/lib/portal/queries'
import { projectsPath } from '@/lib/projects/paths'
import type { ListedProject } from '@/lib/projects/queries'
import type { ServiceRow } from '@/lib/services/queries'

type Props = {
  portal: Portal
  details: PortalDetails
  projects: Page<ListedProject>
  groups: Page<GroupRow>
  /** How many organisations take part. */
  partners: number
  services: ServiceRow[]
}

/** Rows of a kind; where there are more, their own list has them. */
const shown = 8

/** What is known of the portal beside what it says in words. What there is none of is left out. */
export function AboutSections({ portal, details, projects, groups, partners, services }: Props) {
  const t = useTranslations('about')
  const language = useLocale()
  const all = (path: string, label: string) => [{ href: `/${language}${path}`, label }]
  const { contactEmail, contactAddress, profiles } = details
  return (
    <>
      {projects.total > 0 && (
        <Section
          id="projects"
          title={t('projects')}
          links={all(projectsPath(), t('allProjects', { count: projects.total }))}
        >
          <ProjectRows projects={projects.rows.slice(0, shown)} />
        </Section>
      )}
      {partners > 0 && (
        <Section id="partners" title={t('partners')} links={all(partnersPath(), t('allPartners'))}>
          <p>{t('partnersCount', { count: partners })}</p>
        </Section>
      )}
      {groups.total > 0 && (
        <Section
          id="groups"
          title={t('groups')}
          links={all(groupsPath(), t('allGroups', { count: groups.total }))}
        >
          <GroupRows groups={groups.rows.slice(0, shown)} />
        </Section>
      )}
      {services.length > 0 && (
        <Section id="services" title={t('services')}>
          <Services services={services} contactEmail={contactEmail} />
        </Section>
      )}
      {portal.funding.length > 0 && (
        <Section id="funding" title={t('funding')}>
          {portal.funding.map(({ acronym, text, language: spoken }) => (
            <FundingStatement key={text} acronym={acronym} text={text} lang={foreign(spoken, language)} />
          ))}
        </Section>
      )}
      <Section id="places" title={t('places')}>
        <PlacesCredit />
      </Section>
      {(contactEmail || contactAddress || profiles.length > 0) && (
        <Section id="contact" title={t('contact')}>
          <Contact details={details} />
        </Section>
      )}
    </>
  )
}
