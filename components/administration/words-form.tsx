import { useLocale, useTranslations } from 'next-intl'
import { TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { languageNames, languages, type Language } from '@/lib/i18n/languages'
import { changeWordsAction } from '@/lib/portal/settings/actions'
import { wordsPath } from '@/lib/portal/settings/paths'
import type { PortalSettings } from '@/lib/portal/settings/queries'

type Props = { chosen: Language; words: PortalSettings['translations'] }

/** How the portal calls itself, in one language after the other. */
export function WordsForm({ chosen, words }: Props) {
  const t = useTranslations('administration.settings')
  const page = useLocale()
  const had = words.find(({ language }) => language === chosen)
  return (
    <>
      <nav className="text-languages" aria-label={t('languages')}>
        <ul>
          {languages.map((language) => (
            <li key={language}>
              <a
                href={`/${page}${wordsPath(language)}`}
                lang={language}
                aria-current={language === chosen ? 'true' : undefined}
              >
                {languageNames[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Form
        action={changeWordsAction}
        hidden={{ language: chosen, version: had?.version ?? 0 }}
        label={t('words')}
      >
        <TextField name="name" label={t('name')} value={had?.name} lang={chosen} />
        <TextField name="tagline" label={t('tagline')} value={had?.tagline} lang={chosen} optional />
        <TextArea
          name="summary"
          label={t('summary')}
          hint={t('summaryHint')}
          value={had?.summary}
          lang={chosen}
          optional
        />
        <div className="actions">
          <button className="btn">{t('saveWords', { language: languageNames[chosen] })}</button>
        </div>
      </Form>
    </>
  )
}
