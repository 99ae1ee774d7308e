import { useTranslations } from 'next-intl'

export type Chip = {
  /** What is filtered, "City". */
  group: string
  /** What was chosen, "Umeå". */
  label: string
  /** Language of the label where it is not the page's. */
  lang?: string
  /** The list without this filter. */
  href: string
  count?: number
}

/** The filters that are on, each a link to the list without it. `clear` leads to the list without any. */
export function Chips({ chips, clear }: { chips: Chip[]; clear?: string }) {
  const t = useTranslations('list')
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={t('chosen')}>
      {chips.map(({ group, href, lang, ...chip }) => {
        const label = chip.count === undefined ? chip.label : `${chip.label} (${chip.count})`
        return (
          <li key={href}>
            <a href={href}>
              <span className="visually-hidden">{t('removeFilter', { group })} </span>
              <span lang={lang}>{label}</span>
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.5" />
              </svg>
            </a>
          </li>
        )
      })}
      {clear && chips.length > 1 && (
        <li>
          <a className="clear" href={clear}>
            {t('clear')}
          </a>
        </li>
      )}
    </ul>
  )
}
