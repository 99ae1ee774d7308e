import { useTranslations } from 'next-intl'
import { Checkboxes } from '@/components/forms/choices'
import { Select } from '@/components/forms/field'
import { languageChoices } from '@/components/forms/known-choices'
import type { ThemeChoice } from '@/lib/newsletter/subscriptions/queries'

type Props = { themes: readonly ThemeChoice[]; language: string; chosen?: readonly string[] }

/** In which language the newsletter comes, and about what. */
export function WishFields({ themes, language, chosen = [] }: Props) {
  const t = useTranslations('newsletter')
  return (
    <>
      <Select name="language" label={t('language')} choices={languageChoices} value={language} />
      {themes.length > 0 && (
        <Checkboxes
          name="themes"
          legend={t('themes')}
          hint={t('themesHint')}
          choices={themes}
          values={chosen}
          optional
          long={themes.length > 12}
        />
      )}
    </>
  )
}
