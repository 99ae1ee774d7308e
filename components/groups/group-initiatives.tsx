import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameLinks } from '@/components/names/name-links'
import { AffiliationText } from '@/components/people/affiliation-text'
import { PersonName } from '@/components/people/person-name'
import { RichText } from '@/components/richtext/rich-text'
import { Heading } from '@/components/ui/heading'
import { MetaLine } from '@/components/ui/meta-line'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { Initiative } from '@/lib/groups/initiatives/queries'
import { initiativeAnchor } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'
import { partnerPath } from '@/lib/partners/paths'
import type { RichTextLinks } from '@/lib/richtext/links'

type Props = { initiatives: Initiative[]; links: RichTextLinks }

/** What partners do together within a group, each with a heading that can be linked to. */
export function GroupInitiatives({ initiatives, links }: Props) {
  return (
    <ul className="rows">
      {initiatives.map((initiative) => (
        <li key={initiative.slug}>
          <InitiativeText initiative={initiative} links={links} />
        </li>
      ))}
    </ul>
  )
}

function InitiativeText({ initiative, links }: { initiative: Initiative; links: RichTextLinks }) {
  const t = useTranslations('groups')
  const language = useLocale()
  const { slug, name, summary, body, lead, partners, website, startsOn, endsOn } = initiative
  const lang = foreign(initiative.language, language)
  return (
    <div>
      <Heading level={3} id={initiativeAnchor(slug)} lang={lang}>
        {name}
      </Heading>
      {summary && <p lang={lang}>{summary}</p>}
      {body && (
        <div className="prose" lang={lang}>
          <RichText doc={body} links={links} tableLabel={t('table.label')} />
        </div>
      )}
      <MetaLine
        items={[
          (startsOn || endsOn) && <Period key="period" initiative={initiative} />,
          lead && (
            <Fragment key="lead">
              {t.rich('ledBy', { names: () => <PersonName of={lead} /> })}
              {lead.organisation && ', '}
              {lead.organisation && <AffiliationText of={lead.organisation} />}
            </Fragment>
          ),
          partners.length > 0 &&
            t.rich('with', { names: () => <NameLinks key="partners" names={partners} path={partnerPath} /> }),
          website && (
            <a key="website" href={website}>
              {t('website', { name })}
            </a>
          ),
        ]}
      />
    </div>
  )
}

function Period({ initiative: { startsOn, endsOn } }: { initiative: Initiative }) {
  return (
    <>
      {startsOn && <PartialDateText {...startsOn} />}
      {' – '}
      {endsOn && <PartialDateText {...endsOn} />}
    </>
  )
}
