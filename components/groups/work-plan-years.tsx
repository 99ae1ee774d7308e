import { useLocale, useTranslations } from 'next-intl'
import { TextLanguages } from '@/components/desk/text-languages'
import { workPlanPath } from '@/lib/groups/paths'

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
      <TextLanguages
        label={t('planDesk.languages')}
        shown={shown}
        href={(other) => link({ year, language: other })}
      />
    </>
  )
}
