import { useLocale, useTranslations } from 'next-intl'
import { MarginNames } from '@/components/names/margin-names'
import { useThemeParts, type ThemeWork } from '@/components/themes/theme-sections'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { SectionContents } from '@/components/ui/section-contents'
import { cityPath } from '@/lib/cities/paths'
import { documentPath } from '@/lib/documents/paths'
import { groupPath } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'
import { projectPath } from '@/lib/projects/paths'
import type { ThemeMentions } from '@/lib/themes/mentions/queries'
import { themePath } from '@/lib/themes/paths'

type Props = { work: ThemeWork; mentions: ThemeMentions }

/** What the page of a theme holds, and who and what has to do with it, beside its text. */
export function ThemeMargin({ work, mentions: { cities, groups, projects, documents } }: Props) {
  const t = useTranslations('themes')
  const language = useLocale()
  return (
    <Margin label={t('margin.label')}>
      <SectionContents sections={useThemeParts(work)} />
      <MarginNames title={t('margin.parts')} records={work.theme.parts} path={themePath} />
      <MarginNames title={t('margin.cities')} records={cities} path={cityPath} />
      <MarginNames title={t('margin.groups')} records={groups} path={groupPath} />
      <MarginNames
        title={t('margin.projects')}
        records={projects.map(({ slug, acronym }) => ({ slug, name: acronym, language }))}
        path={projectPath}
      />
      {documents.length > 0 && <Documents title={t('margin.documents')} documents={documents} />}
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function Documents({ title, documents }: { title: string; documents: ThemeMentions['documents'] }) {
  const t = useTranslations('library')
  const language = useLocale()
  return (
    <MarginSection title={title}>
      <ul className="plain">
        {documents.map(({ slug, kind, ...document }) => (
          <li key={slug}>
            <a href={`/${language}${documentPath(slug)}`} lang={foreign(document.language, language)}>
              {document.title}
            </a>
            <span className="meta">{t(`kinds.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}
