import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/components/desk/language-name'
import { Form } from '@/components/forms/form'
import { confirmTranslationAction } from '@/lib/articles/desk/actions'
import type { DeskArticle } from '@/lib/articles/desk/record/queries'
import { deskArticlePath } from '@/lib/articles/paths'
import { languageNames, languages } from '@/lib/i18n/languages'

/** The languages of a story, each with where it stands, leading to the form in it. */
export function ArticleLanguages({ article }: { article: DeskArticle }) {
  const t = useTranslations('articlesDesk')
  const page = useLocale()
  const stateOf = (language: string) => {
    const text = article.languages.find((one) => one.language === language)
    return text ? (text.draft ?? text.status) : 'none'
  }
  return (
    <nav className="text-languages" aria-label={t('languages')}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={`/${page}${deskArticlePath(article.id, language)}`}
              aria-current={language === article.language ? 'page' : undefined}
            >
              <span lang={language}>{languageNames[language]}</span>{' '}
              <span className="hint">{t(`states.${stateOf(language)}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Stale = { sourceLanguage: string; sourceVersion: number; newest: number }

/** Says that the text in another language went on, until somebody has looked. */
export function StaleTranslation({ id, language, stale }: { id: string; language: string; stale: Stale }) {
  const t = useTranslations('articlesDesk')
  const { sourceLanguage, sourceVersion, newest } = stale
  const name = languageName(sourceLanguage, useLocale())
  return (
    <div className="notice">
      <p>{t('translation.stale', { language: name, translated: sourceVersion, newest })}</p>
      <Form action={confirmTranslationAction} hidden={{ id, language, sourceVersion: newest }} className="">
        <button className="btn quiet">{t('buttons.confirm')}</button>
      </Form>
    </div>
  )
}
