import { useLocale, useTranslations } from 'next-intl'
import { MarginNames } from '@/components/names/margin-names'
import { PersonNames } from '@/components/people/person-name'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import type { ArticleRecord } from '@/lib/articles/record/queries'
import { cityPath } from '@/lib/cities/paths'
import { documentPath } from '@/lib/documents/paths'
import { eventPath } from '@/lib/events/paths'
import { groupPath } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'
import { pairingPath } from '@/lib/pairings/paths'
import { partnerPath } from '@/lib/partners/paths'
import { personPath } from '@/lib/people/paths'
import { projectPath } from '@/lib/projects/paths'
import { solutionPath } from '@/lib/solutions/paths'
import { themePath } from '@/lib/themes/paths'

/** What a story is about, beside it: its slides and every record that it names. */
export function ArticleMargin({ article }: { article: ArticleRecord }) {
  const t = useTranslations('news')
  const language = useLocale()
  return (
    <Margin label={t('margin.label')}>
      {article.documents.length > 0 && (
        <MarginSection title={t('margin.slides')}>
          <ul className="plain">
            {article.documents.map((document) => (
              <li key={document.id}>
                <a
                  href={document.file ?? `/${language}${documentPath(document.slug)}`}
                  lang={foreign(document.language, language)}
                >
                  {document.title}
                </a>
                {document.speakers.length > 0 && (
                  <span className="meta mt-2">
                    <PersonNames people={document.speakers} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      <MarginNames title={t('margin.people')} records={article.people} path={personPath} />
      <MarginNames title={t('margin.cities')} records={article.cities} path={cityPath} />
      <MarginNames title={t('margin.solutions')} records={article.solutions} path={solutionPath} />
      <MarginNames title={t('margin.partners')} records={article.partners} path={partnerPath} />
      <MarginNames title={t('margin.events')} records={article.events} path={eventPath} />
      <MarginNames title={t('margin.groups')} records={article.groups} path={groupPath} />
      <MarginNames title={t('margin.pairings')} records={article.pairings} path={pairingPath} />
      <MarginNames
        title={t('margin.project')}
        records={article.project ? [article.project] : []}
        path={projectPath}
      />
      <MarginNames title={t('margin.themes')} records={article.themes} path={themePath} />
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}
