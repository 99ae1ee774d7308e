import { useTranslations } from 'next-intl'
import { LanguageMenu, type LanguageLink } from '@/components/layout/language-menu'

export type NavItem = { href: string; label: string; current?: boolean }

type Props = {
  brand: { name: string; tagline?: string; href: string }
  nav: NavItem[]
  /** This page in every language of the interface. */
  languages: LanguageLink[]
  search?: { href: string; label?: string; current?: boolean }
  account?: { href: string; label: string; current?: boolean }
}

/** The masthead: whose portal this is, its parts, and at the end what is the reader's own. */
export function SiteHeader({ brand, nav, languages, search, account }: Props) {
  const t = useTranslations('layout')
  const links = [...nav, ...(search ? [{ ...search, label: search.label ?? t('search'), utility: true }] : [])]
  return (
    <header className="mast">
      <div className="wrap">
        <a className="brand" href={brand.href}>
          <b>{brand.name}</b> {brand.tagline && <small>{brand.tagline}</small>}
        </a>
        <nav aria-label={t('mainNavigation')}>
          <ul role="list">
            {links.map((item) => (
              <NavEntry key={item.href} {...item} />
            ))}
            <li className="utility">
              <LanguageMenu languages={languages} />
            </li>
            {account && <NavEntry {...account} utility />}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** `utility`: what serves every page and stands at the end, after the parts of the portal. */
function NavEntry({ href, label, current, utility }: NavItem & { utility?: boolean }) {
  return (
    <li className={utility ? 'utility' : undefined}>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
}
