import { useLocale, useTranslations } from 'next-intl'

/** Says openly that a text is in another language than the page. `language` is that of the text, a BCP 47 tag. */
export function LanguageNotice({ language }: { language: string }) {
  const t = useTranslations('layout')
  const name = new Intl.DisplayNames(useLocale(), { type: 'language' }).of(language) ?? language
  return <p className="notice">{t('onlyIn', { language: name })}</p>
}
