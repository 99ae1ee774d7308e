import { useTranslations } from 'next-intl'

const themes = ['system', 'light', 'dark'] as const

/** Light, dark or as the system. It needs its island, so without script it is not shown. */
export function ThemeChoice() {
  const t = useTranslations('theme')
  return (
    <theme-choice>
      <fieldset>
        <legend>{t('legend')}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" value={theme} defaultChecked={theme === 'system'} /> {t(theme)}
          </label>
        ))}
      </fieldset>
    </theme-choice>
  )
}
