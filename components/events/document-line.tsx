import { useLocale, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import { documentPath } from '@/lib/documents/paths'
import { formatName, formatSize } from '@/lib/documents/rules'
import type { DocumentMention } from '@/lib/events/documents/queries'
import { foreign } from '@/lib/i18n/translation'

/** A document by its title, with what reading it means: whether it is a draft, for whom, its format and size. */
export function DocumentLine({ document }: { document: DocumentMention }) {
  const t = useTranslations('events')
  const words = useTranslations('groups.sections')
  const language = useLocale()
  const { slug, title, draft, forMembers, file } = document
  return (
    <>
      <a href={`/${language}${documentPath(slug)}`} lang={foreign(document.language, language)}>
        {title}
      </a>
      {draft && (
        <>
          {' '}
          <Tag>{t('draft')}</Tag>
        </>
      )}
      {forMembers && (
        <>
          {' '}
          <Tag>{words('memberDocuments')}</Tag>
        </>
      )}{' '}
      <span className="meta">{`${formatName(file.mediaType)} ${formatSize(file.bytes, language)}`}</span>
    </>
  )
}

export function DocumentLines({ documents }: { documents: DocumentMention[] }) {
  return (
    <ul className="plain">
      {documents.map((document) => (
        <li key={document.slug}>
          <DocumentLine document={document} />
        </li>
      ))}
    </ul>
  )
}
