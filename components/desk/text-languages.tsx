import { languageNames, languages, type Language } from '@/lib/i18n/languages'

type Props = {
  label: string
  /** The language of the text in the form. */
  shown: string
  href: (language: Language) => string
}

/** The languages that a text can have, leading to the form in each. */
export function TextLanguages({ label, shown, href }: Props) {
  return (
    <nav className="text-languages" aria-label={label}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a href={href(language)} lang={language} aria-current={language === shown ? 'true' : undefined}>
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
