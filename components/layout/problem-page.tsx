import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { PageHead } from '@/components/ui/page-head'
import { Row, Rows } from '@/components/ui/rows'

type ProblemKind = 'not-found' | 'error' | 'unavailable' | 'offline'

type Props = {
  kind: ProblemKind
  /** Instead of the kind's own title. */
  title?: string
  /** Under which the log knows what happened. */
  reference?: string
  /** Where to search, and what the address seemed to look for. */
  search?: { action: string; query?: string }
  /** The nearest pages that there are. */
  matches?: { href: string; label: string; kind?: string }[]
  home: string
  children?: ReactNode
}

/** A page that could not be given: what happened, what still works, where to go. It tells no detail. */
export function ProblemPage({ kind, title, reference, search, matches = [], home, children }: Props) {
  const t = useTranslations('problem')
  return (
    <>
      <PageHead title={title ?? t(`${kind}.title`)} lead={t(`${kind}.text`)} />
      <div className="prose">
        {children}
        {reference && <p className="sans">{t.rich('reference', { code: () => <code>{reference}</code> })}</p>}
        {search && <SearchAgain {...search} />}
        <p>
          <a href={home}>{t('home')}</a>
        </p>
      </div>
      {matches.length > 0 && (
        <section className="section" aria-labelledby="matches">
          <header>
            <h2 id="matches">{t('matches')}</h2>
          </header>
          <Rows>
            {matches.map(({ href, label, kind: noun }) => (
              <Row key={href} href={href} title={label} kind={noun} />
            ))}
          </Rows>
        </section>
      )}
    </>
  )
}

function SearchAgain({ action, query }: { action: string; query?: string }) {
  const t = useTranslations('problem')
  return (
    <form action={action} method="get" role="search" className="form">
      <label htmlFor="search-again">{t('search')}</label>
      <p className="search-line">
        <input id="search-again" name="q" type="search" defaultValue={query} />
        <button type="submit" className="btn">
          {t('searchButton')}
        </button>
      </p>
    </form>
  )
}
