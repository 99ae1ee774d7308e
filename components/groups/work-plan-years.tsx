import { useLocale, useTranslations } from 'next-intl'
import { workPlanPath } from '@/lib/groups/paths'
import { languageNames, languages } from '@/lib/i18n/languages'

type Props = { id: string; years: readonly number[]; year: number; shown: string }

/** From one year's plan to the others, the next one without a plan among them, and to its other languages. */
export function WorkPlanYears({ id, years, year, shown }: Props) {
  const t = useTranslations('groups')
  const language = useLocale()
  const offered = [...new Set([...years, year, Math.max(year, ...years) + 1])].toSorted((a, b) => b - a)
  const link = (to: { year: number; language: string }) => `/${language}${workPlanPath(id, to)}`
  return (
    <>
      <h2>{t('plan.name', { year: String(year) })}</h2>
      <nav className="text-languages" aria-label={t('planDesk.years')}>
        <ul>
          {offered.map((other) => (
            <li key={other}>
              <a
                href={link({ year: other, language: shown })}
                aria-current={other === year ? 'true' : undefined}
              >
                {other}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav className="text-languages" aria-label={t('planDesk.languages')}>
        <ul>
          {languages.map((other) => (
            <li key={other}>
              <a
                href={link({ year, language: other })}
                lang={other}
                aria-current={other === shown ? 'true' : undefined}
              >
                {languageNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
