import { useLocale, useTranslations } from 'next-intl'
import { TextLanguages } from '@/components/desk/text-languages'
import { TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { languageNames, type Language } from '@/lib/i18n/languages'
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
      <TextLanguages
        label={t('languages')}
        shown={chosen}
        href={(language) => `/${page}${wordsPath(language)}`}
      />
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
