import { useLocale, useTranslations } from 'next-intl'
import { MarginNames } from '@/components/names/margin-names'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { cityPath } from '@/lib/cities/paths'
import type { DocumentRecord } from '@/lib/documents/record/queries'
import type { Presentation } from '@/lib/documents/presentations/queries'
import { eventPath } from '@/lib/events/paths'
import { foreign } from '@/lib/i18n/translation'
import { solutionPath } from '@/lib/solutions/paths'
import { themePath } from '@/lib/themes/paths'

/** Where a document was shown and what it is about, beside it. */
export function DocumentMargin({ document }: { document: DocumentRecord }) {
  const t = useTranslations('library')
  const { presentations, cities, solutions, themes } = document
  return (
    <Margin label={t('margin.label')}>
      {presentations.length > 0 && (
        <MarginSection title={t('presentations')}>
          <ul className="plain">
            {presentations.map((presentation) => (
              <li key={`${presentation.event.slug} ${presentation.session?.title}`}>
                <PresentationLine presentation={presentation} />
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      <MarginNames title={t('margin.cities')} records={cities} path={cityPath} />
      <MarginNames title={t('margin.solutions')} records={solutions} path={solutionPath} />
      <MarginNames title={t('margin.themes')} records={themes} path={themePath} />
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function PresentationLine({ presentation: { event, session, date } }: { presentation: Presentation }) {
  const language = useLocale()
  return (
    <>
      <a href={`/${language}${eventPath(event.slug)}`} lang={foreign(event.language, language)}>
        {event.title}
      </a>
      <span className="meta">
        {session && (
          <>
            <span lang={foreign(session.language, language)}>{session.title}</span>
            {' · '}
          </>
        )}
        <PartialDateText {...date} />
      </span>
    </>
  )
}
