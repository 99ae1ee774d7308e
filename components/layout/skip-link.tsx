import { useTranslations } from 'next-intl'

/** The first stop of the keyboard on every page. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      {useTranslations('layout')('skip')}
    </a>
  )
}
