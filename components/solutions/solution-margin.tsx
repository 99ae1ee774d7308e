import { useLocale, useTranslations } from 'next-intl'
import { PersonNames } from '@/components/people/person-name'
import { CopyLink } from '@/components/ui/copy-link'
import { dateText } from '@/components/ui/date-text'
import { Margin, MarginSection } from '@/components/ui/margin'
import { MetaLine } from '@/components/ui/meta-line'
import { documentPath } from '@/lib/documents/paths'
import { foreign } from '@/lib/i18n/translation'
import type { SolutionRecord } from '@/lib/solutions/record/queries'

/** Beside the text of a solution: the slides and papers on it. */
export function SolutionMargin({ documents }: Pick<SolutionRecord, 'documents'>) {
  const t = useTranslations('solutions')
  const kinds = useTranslations('library.kinds')
  const language = useLocale()
  return (
    <Margin label={t('margin.label')}>
      {documents.length > 0 && (
        <MarginSection title={t('margin.documents')}>
          <ul className="plain">
            {documents.map(({ slug, title, kind, issuedOn, speakers, ...document }) => (
              <li key={slug}>
                <a href={`/${language}${documentPath(slug)}`} lang={foreign(document.language, language)}>
                  {title}
                </a>
                <MetaLine
                  items={[
                    kinds(kind),
                    speakers.length > 0 && <PersonNames key="speakers" people={speakers} />,
                    issuedOn && dateText(language, issuedOn.date, issuedOn.precision),
                  ]}
                />
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}
