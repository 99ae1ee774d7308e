import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { groupPath, initiativePath } from '@/lib/groups/paths'
import type { PersonRecord } from '@/lib/people/record/queries'

/** Where somebody works with others, and where else one reads of them. */
export function PersonMargin({ person }: { person: PersonRecord }) {
  const t = useTranslations('people')
  const { orcid, website } = person
  return (
    <Margin label={t('margin.label')}>
      <Groups person={person} />
      <Initiatives person={person} />
      {(orcid || website) && (
        <MarginSection title={t('margin.elsewhere')}>
          <ul className="plain">
            {website && (
              <li>
                <a href={website}>{t('margin.website')}</a>
              </li>
            )}
            {orcid && (
              <li>
                <a href={orcid}>{t('margin.orcid')}</a>
              </li>
            )}
          </ul>
        </MarginSection>
      )}
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function Groups({ person: { groups } }: { person: PersonRecord }) {
  const t = useTranslations('people')
  const roleName = useTranslations('groups')
  const language = useLocale()
  if (groups.length === 0) return null
  return (
    <MarginSection title={t('margin.groups')}>
      <ul className="plain">
        {groups.map((group) => (
          <li key={group.slug}>
            <a href={`/${language}${groupPath(group.slug)}`}>
              <NameText of={group} />
            </a>
            <span className="meta">{roleName(`roles.${group.role}`)}</span>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}

function Initiatives({ person: { initiatives } }: { person: PersonRecord }) {
  const t = useTranslations('people')
  const language = useLocale()
  if (initiatives.length === 0) return null
  return (
    <MarginSection title={t('margin.initiatives')}>
      <ul className="plain">
        {initiatives.map((initiative) => (
          <li key={initiative.slug}>
            <a href={`/${language}${initiativePath(initiative.group.slug, initiative.slug)}`}>
              <NameText of={initiative} />
            </a>
            <span className="meta">
              <NameText of={initiative.group} />
            </span>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}
