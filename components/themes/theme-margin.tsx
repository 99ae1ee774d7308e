import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { useThemeParts, type ThemeWork } from '@/components/themes/theme-sections'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'
import { SectionContents } from '@/components/ui/section-contents'
import { cityPath } from '@/lib/cities/paths'
import { documentPath } from '@/lib/documents/paths'
import { groupPath } from '@/lib/groups/paths'
import type { Named } from '@/lib/i18n/named'
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
      <Names title={t('margin.parts')} names={work.theme.parts} path={themePath} />
      <Names title={t('margin.cities')} names={cities} path={cityPath} />
      <Names title={t('margin.groups')} names={groups} path={groupPath} />
      <Names
        title={t('margin.projects')}
        names={projects.map(({ slug, acronym }) => ({ slug, name: acronym, language }))}
        path={projectPath}
      />
      {documents.length > 0 && <Documents title={t('margin.documents')} documents={documents} />}
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}

function Names({ title, names, path }: { title: string; names: Named[]; path: (slug: string) => string }) {
  const language = useLocale()
  if (names.length === 0) return null
  return (
    <List title={title}>
      {names.map((named) => (
        <li key={named.slug}>
          <a href={`/${language}${path(named.slug)}`}>
            <NameText of={named} />
          </a>
        </li>
      ))}
    </List>
  )
}

function Documents({ title, documents }: { title: string; documents: ThemeMentions['documents'] }) {
  const t = useTranslations('library')
  const language = useLocale()
  return (
    <List title={title}>
      {documents.map(({ slug, kind, ...document }) => (
        <li key={slug}>
          <a href={`/${language}${documentPath(slug)}`} lang={foreign(document.language, language)}>
            {document.title}
          </a>
          <span className="meta">{t(`kinds.${kind}`)}</span>
        </li>
      ))}
    </List>
  )
}

function List({ title, children }: { title: string; children: ReactNode }) {
  return (
    <MarginSection title={title}>
      <ul className="plain">{children}</ul>
    </MarginSection>
  )
}
