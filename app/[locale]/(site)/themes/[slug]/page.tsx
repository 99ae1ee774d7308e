import { getTranslations } from 'next-intl/server'
import { CountryFootnotes } from '@/components/cities/country-footnotes'
import { BreadcrumbJsonLd } from '@/components/layout/breadcrumb-json-ld'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { RichText } from '@/components/richtext/rich-text'
import { ThemeFigures } from '@/components/themes/theme-counts'
import { ThemeFacts } from '@/components/themes/theme-facts'
import { ThemeJsonLd } from '@/components/themes/theme-json-ld'
import { ThemeMargin } from '@/components/themes/theme-margin'
import { PartOf } from '@/components/themes/theme-rows'
import { ThemeSections } from '@/components/themes/theme-sections'
import { Columns } from '@/components/ui/columns'
import { PageHead } from '@/components/ui/page-head'
import { listFiguresOf } from '@/lib/figures/queries'
import { foreign } from '@/lib/i18n/translation'
import { absoluteUrl } from '@/lib/pages/addresses'
import { pageLanguage, type RecordPageProps } from '@/lib/pages/language'
import { notFoundMetadata, pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { listMentionsOfTheme } from '@/lib/themes/mentions/queries'
import { themePath, themesPath } from '@/lib/themes/paths'
import { getPublishedTheme, type ThemeRecord } from '@/lib/themes/record/queries'
import {
  listDemonstrationsOfTheme,
  listEventsOfTheme,
  listPairingsOfTheme,
  listSolutionsOfTheme,
  listStoriesOfTheme,
} from '@/lib/themes/related/queries'

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const [portal, theme] = await Promise.all([getPortal(language), getPublishedTheme(language, slug)])
  if (!theme) return notFoundMetadata()
  const { name: title, summary: description } = theme
  return pageMetadata({ language, path: themePath(slug), title, portal: portal.name, description })
}

export default async function ThemePage({ params }: RecordPageProps) {
  const { locale, slug } = await params
  const language = pageLanguage({ locale })
  const path = themePath(slug)
  const [t, portal, theme] = await Promise.all([
    getTranslations('themes'),
    getPortal(language),
    getPublishedTheme(language, slug),
  ])
  if (!theme) return <NotFoundPage language={language} path={path} portal={portal} />
  const [mentions, related] = await Promise.all([
    listMentionsOfTheme(language, slug),
    listRelated(language, theme),
  ])
  const lang = foreign(theme.language, language)
  const url = absoluteUrl(language, path)
  const steps = [
    { name: portal.name, url: absoluteUrl(language, '') },
    { name: t('title'), url: absoluteUrl(language, themesPath()) },
    { name: theme.name, url },
  ]
  return (
    <SitePage language={language} path={path} portal={portal} section="themes">
      <ThemeJsonLd theme={theme} url={url} portal={portal} />
      <BreadcrumbJsonLd steps={steps} />
      <article className="wrap">
        <PageHead
          title={theme.name}
          lead={theme.summary}
          lang={lang}
          kind={t('kind')}
          meta={[theme.parent && <PartOf key="parent" parent={theme.parent} />]}
        />
        {lang && <LanguageNotice language={lang} />}
        <ThemeFigures theme={theme} />
        <Columns margin={<ThemeMargin work={{ theme, ...related }} mentions={mentions} />}>
          {theme.body && (
            <div className="prose" lang={lang}>
              <RichText doc={theme.body} links={theme.links} tableLabel={t('table')} />
            </div>
          )}
          <ThemeFacts theme={theme} />
        </Columns>
        <ThemeSections theme={theme} {...related} />
        <CountryFootnotes countries={countriesOf([theme.featured ?? [], related.pairings].flat())} />
      </article>
    </SitePage>
  )
}

async function listRelated(language: string, { slug, featured }: ThemeRecord) {
  const [pairings, articles, solutions, demonstrations, figures, events] = await Promise.all([
    listPairingsOfTheme(language, slug, featured?.slug),
    listStoriesOfTheme(language, slug),
    listSolutionsOfTheme(language, slug),
    listDemonstrationsOfTheme(language, slug),
    listFiguresOf(language, { theme: slug }, 4),
    listEventsOfTheme(language, slug),
  ])
  return { pairings, ...articles, solutions, demonstrations, figures, events }
}

function countriesOf(pairings: { members: { country: string }[] }[]): string[] {
  return pairings.flatMap(({ members }) => members.map(({ country }) => country))
}
