import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ArticleList } from '@/components/articles/desk/article-list'
import { DeskPage } from '@/components/desk/desk-page'
import { getBatchOf } from '@/lib/articles/bulk/batches/queries'
import { listNarrowing } from '@/lib/articles/desk/options/queries'
import { countArticlesFor, listArticlesFor } from '@/lib/articles/desk/queries'
import { deskParameters } from '@/lib/articles/desk/schema'
import { deskPath } from '@/lib/articles/paths'
import { canStart } from '@/lib/articles/policy'
import { listAssigneesFor } from '@/lib/articles/review/queries'
import { isStaff, requireDesk } from '@/lib/auth/session'
import { listSavedFilters } from '@/lib/desk/saved-filters/queries'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('articlesDesk'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function ArticlesDeskPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const asked = await searchParams
  const filters = readParameters(deskParameters, asked)
  const batch = z.uuid().safeParse(single(asked.batch)).data
  const [t, portal, articles, counts, names, colleagues, made, saved] = await Promise.all([
    ...[getTranslations('articlesDesk'), getPortal(language)],
    ...[listArticlesFor(viewer, language, filters), countArticlesFor(viewer)],
    ...[
      listNarrowing(viewer, language),
      listAssigneesFor(viewer, null),
      batch ? getBatchOf(viewer, batch) : null,
      listSavedFilters(viewer, deskPath),
    ],
  ] as const)
  return (
    <DeskPage
      {...{ language, portal, viewer }}
      path={deskPath}
      section="articles"
      title={t('title')}
      actions={
        canStart(viewer) && (
          <a className="btn" href={`/${language}${deskPath}/new`}>
            {t('new')}
          </a>
        )
      }
    >
      <ArticleList
        {...{ filters, articles, counts, colleagues, saved }}
        {...names}
        batch={batch ? { id: batch, made } : null}
        mayManage={isStaff(viewer)}
      />
    </DeskPage>
  )
}
