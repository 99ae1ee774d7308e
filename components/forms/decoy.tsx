import { useTranslations } from 'next-intl'

/**
 * A field that people neither see nor reach by the keyboard, and that programs fill in with everything else. It asks
 * nothing of anybody, as a puzzle would.
 */
export function Decoy() {
  const t = useTranslations('forms')
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor="homepage">{t('decoy')}</label>
      <input id="homepage" name="homepage" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
