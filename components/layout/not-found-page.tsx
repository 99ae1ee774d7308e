import { ProblemPage } from '@/components/layout/problem-page'
import { SitePage } from '@/components/layout/site-page'
import type { Language } from '@/lib/i18n/languages'
import type { Portal } from '@/lib/portal/queries'
import { searchPath } from '@/lib/search/paths'
import { answerWith } from '@/lib/server/reading'

type Match = { href: string; label: string; kind?: string }
type Props = {
  language: Language
  path: string
  portal: Portal
  matches?: Match[]
  /** What the address seemed to look for, to search for it. */
  query?: string
}

/**
 * What a page returns for a record that is not there or that nobody may see: the same answer for both.
 * Next's own `notFound()` would leave a page that only appears with a script.
 */
export function NotFoundPage({ language, path, portal, matches, query }: Props) {
  answerWith(404)
  return (
    <SitePage language={language} path={path} portal={portal}>
      <div className="wrap">
        <ProblemPage
          kind="not-found"
          home={`/${language}`}
          matches={matches}
          search={{ action: `/${language}${searchPath()}`, query }}
        />
      </div>
    </SitePage>
  )
}
