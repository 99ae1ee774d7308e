import { useLocale, useTranslations } from 'next-intl'
import { PersonNames } from '@/components/people/person-name'
import { DateBlock } from '@/components/ui/date-block'
import { Row, Rows } from '@/components/ui/rows'
import { documentPath } from '@/lib/documents/paths'
import { foreign } from '@/lib/i18n/translation'
import type { MentionedDocument } from '@/lib/projects/documents/queries'

/** Slides and documents as dated rows. */
export function MentionedDocuments({ documents }: { documents: MentionedDocument[] }) {
  const t = useTranslations('library')
  const language = useLocale()
  return (
    <Rows>
      {documents.map(({ slug, title, kind, issuedOn, speakers, ...document }) => (
        <Row
          key={slug}
          href={`/${language}${documentPath(slug)}`}
          title={title}
          lang={foreign(document.language, language)}
          lead={issuedOn ? <DateBlock {...issuedOn} /> : <span className="date" />}
          kind={t(`kinds.${kind}`)}
          meta={[speakers.length > 0 && <PersonNames key="speakers" people={speakers} />]}
        />
      ))}
    </Rows>
  )
}
