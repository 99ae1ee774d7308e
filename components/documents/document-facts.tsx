import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { DocumentPeople } from '@/components/documents/document-people'
import { NameText } from '@/components/names/name-text'
import { fact, Facts } from '@/components/ui/facts'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { DocumentFile, DocumentRecord } from '@/lib/documents/record/queries'
import { formatName, formatSize, licenceOf } from '@/lib/documents/rules'
import { groupPath } from '@/lib/groups/paths'
import { ownNameOf } from '@/lib/i18n/translation'
import { partnerPath } from '@/lib/partners/paths'
import { projectPath } from '@/lib/projects/paths'

/** Who made a document, for whom, and on what terms it may be used. */
export function DocumentFacts({ document }: { document: DocumentRecord }) {
  const t = useTranslations('library')
  const language = useLocale()
  const { people, issuedOn, project, partner, group, licence, deliverableNumber, doi, file } = document
  const made = (wanted: 'speaker' | 'author' | 'editor') => {
    const found = people.filter(({ role }) => role === wanted)
    return found.length > 0 && <DocumentPeople people={found} />
  }
  return (
    <Facts
      items={[
        ...fact(t('facts.speakers'), made('speaker')),
        ...fact(t('facts.authors'), made('author')),
        ...fact(t('facts.editors'), made('editor')),
        ...fact(t('facts.date'), issuedOn && <PartialDateText {...issuedOn} />),
        ...fact(
          t('facts.project'),
          project && <a href={`/${language}${projectPath(project.slug)}`}>{project.acronym}</a>,
        ),
        ...fact(t('facts.partner'), partner && <Linked of={partner} path={partnerPath} />),
        ...fact(t('facts.group'), group && <Linked of={group} path={groupPath} />),
        ...fact(t('facts.deliverable'), deliverableNumber),
        ...fact(t('facts.licence'), licence && <LicenceText licence={licence} />),
        ...fact(t('facts.language'), <span lang={file.language}>{ownNameOf(file.language)}</span>),
        ...fact(t('facts.doi'), doi && <a href={`https://doi.org/${doi}`}>{doi}</a>),
        ...fact(t('facts.older'), document.olderVersions.length > 0 && <Older document={document} />),
      ]}
    />
  )
}

type LinkedProps = { of: NonNullable<DocumentRecord['partner']>; path: (slug: string) => string }

function Linked({ of: record, path }: LinkedProps) {
  return (
    <a href={`/${useLocale()}${path(record.slug)}`}>
      <NameText of={record} />
    </a>
  )
}

/** What one may do with it, in words; the licence itself is a link away. */
function LicenceText({ licence }: { licence: string }) {
  const t = useTranslations('library')
  const found = licenceOf(licence)
  const words = found.known ? t(`licences.${found.known}`, { version: found.version }) : found.name
  return found.url ? (
    <a href={found.url} rel="license noopener">
      {words}
    </a>
  ) : (
    words
  )
}

function Older({ document: { olderVersions } }: { document: DocumentRecord }) {
  const t = useTranslations('library')
  return olderVersions.map((version, index) => (
    <Fragment key={version.number}>
      {index > 0 && <br />}
      <a href={version.href} hrefLang={version.language} download>
        {t('olderFile', { number: String(version.number) })}
      </a>{' '}
      <small>
        <PartialDateText date={version.addedAt.toISOString().slice(0, 10)} /> · <Format file={version} />
      </small>
    </Fragment>
  ))
}

function Format({ file }: { file: DocumentFile }) {
  const t = useTranslations('library')
  return t('file', { format: formatName(file.mediaType), size: formatSize(file.bytes, useLocale()) })
}
