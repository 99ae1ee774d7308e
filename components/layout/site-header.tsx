import { useTranslations } from 'next-intl'
import { LanguageMenu, type LanguageLink } from '@/components/layout/language-menu'

type NavItem = { href: string; label: string; current?: boolean }

type Props = {
  brand: { name: string; tagline?: string; href: string }
  nav: NavItem[]
  /** This page in every language of the interface. */
  languages: LanguageLink[]
  search?: { href: string; label?: string; current?: boolean }
  /** `signedIn` is what it becomes for who is signed in, where the page cannot know. */
  account?: { href: string; label: string; signedIn?: { href: string; label: string } }
}

/** The masthead: whose portal this is, its parts, and at the end what serves every page. */
export function SiteHeader({ brand, nav, languages, search, account }: Props) {
  const t = useTranslations('layout')
  return (
    <header className="mast">
      <div className="wrap">
        <a className={isLong(brand.tagline) ? 'brand stacked' : 'brand'} href={brand.href}>
          <b>{brand.name}</b> {brand.tagline && <small>{brand.tagline}</small>}
        </a>
        <nav aria-label={t('mainNavigation')}>
          <ul>
            {nav.map((item) => (
              <NavEntry key={item.href} {...item} />
            ))}
            <li className="end">
              <ul>
                {search && <NavEntry {...search} label={search.label ?? t('search')} />}
                <li>
                  <LanguageMenu languages={languages} />
                </li>
                {account && <AccountEntry {...account} />}
              </ul>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** A short tagline stands beside the name; a sentence goes under it, so that the navigation keeps its line. */
function isLong(tagline = ''): boolean {
  return tagline.length > 28
}

function NavEntry({ href, label, current }: NavItem) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
}

function AccountEntry({ href, label, signedIn }: NonNullable<Props['account']>) {
  return (
    <li>
      <a href={href} data-signed-in={signedIn?.href} data-label={signedIn?.label}>
        {label}
      </a>
    </li>
  )
}
