import { useLocale, useTranslations } from 'next-intl'
import { PersonNames } from '@/components/people/person-name'
import { DateBlock } from '@/components/ui/date-block'
import { Row, Rows } from '@/components/ui/rows'
import { documentPath } from '@/lib/documents/paths'
import type { GroupDocument } from '@/lib/groups/outputs/queries'
import { foreign } from '@/lib/i18n/translation'

/** What a group wrote, agreed on and was shown. */
export function GroupDocuments({ documents }: { documents: GroupDocument[] }) {
  const t = useTranslations('library')
  const language = useLocale()
  return (
    <Rows>
      {documents.map(({ slug, title, kind, issuedOn, makers, ...document }) => (
        <Row
          key={slug}
          href={`/${language}${documentPath(slug)}`}
          title={title}
          lang={foreign(document.language, language)}
          lead={issuedOn ? <DateBlock {...issuedOn} /> : <p className="margin-note" />}
          kind={t(`kinds.${kind}`)}
          meta={[makers.length > 0 && <PersonNames key="makers" people={makers} />]}
        />
      ))}
    </Rows>
  )
}
