import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SitePage } from '@/components/layout/site-page'
import { ThemeRows } from '@/components/themes/theme-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { Listing } from '@/components/ui/listing'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { ResultStatus } from '@/components/ui/result-status'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { pageMetadata } from '@/lib/pages/metadata'
import { getPortal } from '@/lib/portal/queries'
import { themesPath } from '@/lib/themes/paths'
import { listPublishedThemes } from '@/lib/themes/queries'
import { themeParameters } from '@/lib/themes/schema'

export async function generateMetadata({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(themeParameters, await searchParams)
  const [t, portal] = await Promise.all([getTranslations('themes'), getPortal(language)])
  const [title, description] = [t('title'), t('lead')]
  return pageMetadata({ language, path: themesPath(filters), title, portal: portal.name, description })
}

export default async function ThemesPage({ params, searchParams }: PageProps) {
  const language = pageLanguage(await params)
  const filters = readParameters(themeParameters, await searchParams)
  const [t, portal, themes] = await Promise.all([
    getTranslations('themes'),
    getPortal(language),
    listPublishedThemes(language, filters),
  ])
  if (themes.page > themes.pages)
    return <NotFoundPage language={language} path={themesPath()} portal={portal} />
  return (
    <SitePage language={language} path={themesPath(filters)} portal={portal} section="themes">
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <Listing>
          <ResultStatus>{t('status', { count: themes.total })}</ResultStatus>
          {themes.rows.length > 0 ? (
            <ThemeRows themes={themes.rows} label={t('title')} />
          ) : (
            <EmptyState title={t('empty')} />
          )}
          <Pagination
            page={themes.page}
            pages={themes.pages}
            href={(page) => `/${language}${themesPath({ page })}`}
          />
        </Listing>
      </div>
    </SitePage>
  )
}
