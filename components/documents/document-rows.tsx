import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { DateBlock } from '@/components/ui/date-block'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { Tag } from '@/components/ui/tag'
import { documentPath } from '@/lib/documents/paths'
import type { DocumentRow } from '@/lib/documents/queries'
import { formatName, formatSize } from '@/lib/documents/rules'
import type { Named } from '@/lib/i18n/named'
import { foreign, ownNameOf } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import { personPath } from '@/lib/people/paths'

type Props = { documents: DocumentRow[]; label?: string; level?: Level }

/** Documents as dated rows: by whom they are, and what opening one means. */
export function DocumentRows({ documents, label, level }: Props) {
  const t = useTranslations('library')
  const language = useLocale()
  return (
    <Rows label={label}>
      {documents.map((document) => (
        <Row
          key={document.slug}
          level={level}
          href={`/${language}${documentPath(document.slug)}`}
          title={document.title}
          lang={foreign(document.language, language)}
          lead={document.issuedOn ? <DateBlock {...document.issuedOn} /> : t('undated')}
          kind={t(`kinds.${document.kind}`)}
          meta={metaOf(document, t, language)}
        >
          {shorten(document.summary, rowSummary)}
        </Row>
      ))}
    </Rows>
  )
}

function metaOf(
  { speakers, authors, stage, file }: DocumentRow,
  t: ReturnType<typeof useTranslations<'library'>>,
  language: string,
) {
  const people = speakers.length > 0 ? speakers : authors
  const lang = foreign(file.language, language)
  return [
    stage === 'draft' && <Tag key="draft">{t('draft')}</Tag>,
    people.length > 0 && <People key="people" people={people} />,
    file.pages > 0 && t('pages', { count: file.pages }),
    t('file', { format: formatName(file.mediaType), size: formatSize(file.bytes, language) }),
    lang && (
      <span key="language" lang={lang}>
        {ownNameOf(file.language)}
      </span>
    ),
  ]
}

function People({ people }: { people: Named[] }) {
  const language = useLocale()
  return people.map((person, index) => (
    <Fragment key={person.slug}>
      {index > 0 && ', '}
      <a href={`/${language}${personPath(person.slug)}`}>
        <NameText of={person} />
      </a>
    </Fragment>
  ))
}
