import { useLocale, useTranslations } from 'next-intl'
import { DateBlock } from '@/components/ui/date-block'
import { Row, Rows } from '@/components/ui/rows'
import { documentPath } from '@/lib/documents/paths'
import { foreign } from '@/lib/i18n/translation'
import type { PersonDocument } from '@/lib/people/writings/queries'

/** What somebody wrote or edited, and slides that stand under no talk. */
export function PersonDocuments({ documents }: { documents: PersonDocument[] }) {
  const t = useTranslations('people')
  const kindName = useTranslations('library')
  const language = useLocale()
  return (
    <Rows>
      {documents.map(({ slug, title, kind, issuedOn, roles, ...document }) => (
        <Row
          key={slug}
          href={`/${language}${documentPath(slug)}`}
          title={title}
          lang={foreign(document.language, language)}
          lead={issuedOn ? <DateBlock {...issuedOn} /> : <p className="margin-note" />}
          kind={kindName(`kinds.${kind}`)}
          meta={roles.map((role) => t(`documents.${role}`))}
        />
      ))}
    </Rows>
  )
}
