import { useTranslations } from 'next-intl'
import { FundingStatement, type FundingStatementProps } from '@/components/layout/funding-statement'
import { ThemeChoice } from '@/components/layout/theme-choice'

type FooterLink = { href: string; label: string; lang?: string; current?: boolean }

type Props = {
  /** Where it says what is invented, while the portal shows its sample. */
  sample?: string | undefined
  /** One statement per grant. */
  funding: FundingStatementProps[]
  /** Columns of links; empty ones are left out. */
  links: FooterLink[][]
}

/** The foot: whether all this is a sample, who pays, where else to go, how the page should look. */
export function SiteFooter({ sample, funding, links }: Props) {
  const t = useTranslations('layout')
  const columns = links.filter((column) => column.length > 0)
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          {sample && <p>{t.rich('sample', { about: (words) => <a href={sample}>{words}</a> })}</p>}
          {funding.map((statement) => (
            <FundingStatement key={`${statement.acronym} ${statement.text}`} {...statement} />
          ))}
        </div>
        {columns.length > 0 && (
          <nav aria-label={t('footerNavigation')}>
            {columns.map((column) => (
              <ul key={column[0]?.href} className="plain">
                {column.map(({ href, label, lang, current }) => (
                  <li key={href}>
                    <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            ))}
          </nav>
        )}
        <ThemeChoice />
      </div>
    </footer>
  )
}
