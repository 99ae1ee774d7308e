import { useTranslations } from 'next-intl'

export type LanguageLink = {
  /** BCP 47 tag. */
  language: string
  /** The language's name in itself. */
  name: string
  /** The same page in that language. */
  href: string
  current?: boolean
}

/** The languages of the page, each in its own name; opens without script. */
export function LanguageMenu({ languages }: { languages: LanguageLink[] }) {
  const t = useTranslations('layout')
  const current = languages.find((language) => language.current)
  return (
    <details className="languages unfold">
      <summary>
        <span className="visually-hidden">{t('language')} </span>
        {current?.name}
      </summary>
      <ul>
        {languages.map(({ language, name, href, current }) => (
          <li key={language}>
            <a href={href} lang={language} hrefLang={language} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
