import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import type { FigureProof } from '@/lib/figures/proof/queries'
import { differenceText, isPercentage, numberText, withUnit } from '@/lib/figures/rules'

type Props = { unit: string; baseline: NonNullable<FigureProof['baseline']> }

/** What it was before, and what has become of it since: "3,070 t (2016). Change: −430 t (−14 %), for the better". */
export function FigureBaseline({ unit, baseline: { value, on, change } }: Props) {
  const t = useTranslations('impact')
  const language = useLocale()
  const difference = differenceText(language, change.by)
  return (
    <>
      {t('baseline', {
        value: withUnit(numberText(language, value), unit),
        date: on ? dateText(language, on.date, on.precision) : 'none',
      })}
      <span className="meta">
        {t('change', {
          by: isPercentage(unit) ? t('points', { by: difference }) : withUnit(difference, unit),
          percent: change.percent === null ? 'none' : differenceText(language, change.percent),
          outcome: change.outcome ?? 'none',
        })}
      </span>
    </>
  )
}
