import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { ProblemPage } from '@/components/layout/problem-page'
import { SitePage } from '@/components/layout/site-page'
import { pageLanguage, type PageProps } from '@/lib/pages/language'
import { getPortal } from '@/lib/portal/queries'
import { wordsOfAddress } from '@/lib/search/addresses'
import { listNearestRecords } from '@/lib/search/queries'
import { referenceMark } from '@/lib/server/reference'

export async function generateMetadata({ params }: Props) {
  const { locale, status } = await params
  pageLanguage({ locale })
  const t = await getTranslations('problem')
  const kind = kinds[status] ?? 'not-found'
  return { title: t(`${kind}.title`), robots: 'noindex' }
}

const kinds: Record<string, 'error' | 'unavailable' | 'not-found'> = { '500': 'error', '503': 'unavailable' }

/** How much of a mistyped address a name has to share to be named as what was meant. */
const closeAddress = 0.4

type Props = { params: Promise<{ locale: string; status: string }>; searchParams: PageProps['searchParams'] }

/** Asked for by the server module only; no visitor's address leads here. */
export default async function Problem({ params, searchParams }: Props) {
  const { locale, status } = await params
  const language = pageLanguage({ locale })
  const portal = await getPortal(language)
  const kind = kinds[status] ?? 'not-found'
  if (kind === 'not-found') {
    const { asked } = await searchParams
    const words = wordsOfAddress(typeof asked === 'string' ? asked : '')
    const nearest = await listNearestRecords(language, words, closeAddress)
    const matches = nearest.map(({ path, title }) => ({ href: `/${language}${path}`, label: title }))
    return <NotFoundPage language={language} path="" portal={portal} matches={matches} query={words} />
  }
  return (
    <SitePage language={language} path="" portal={portal}>
      <div className="wrap">
        <ProblemPage kind={kind} home={`/${language}`} reference={referenceMark} />
      </div>
    </SitePage>
  )
}
