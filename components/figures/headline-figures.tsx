import { useLocale, useTranslations } from 'next-intl'
import { useFigurePrint } from '@/components/figures/printed-figure'
import { FigureRow } from '@/components/ui/figure-row'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { headlineFigurePath } from '@/lib/figures/paths'
import type { FigureBrief } from '@/lib/figures/queries'

/** What the consortium is proudest of, in a ruled row; each opens its method and source. */
export function HeadlineFigures({ figures, here }: { figures: FigureBrief[]; here?: boolean }) {
  const t = useTranslations('impact')
  const language = useLocale()
  const measured = figures.filter(({ kind }) => kind === 'measured')
  // One that bears no date must not seem to bear that of the others: then each says its own.
  const shared = measured.every(({ asOf }) => asOf)
  const print = useFigurePrint(shared ? 'undated' : 'dated')
  const row = figures.map((figure) => {
    // On the page of figures itself the proof is further down.
    const href = here ? `#${figure.slug}` : `/${language}${headlineFigurePath(figure.slug)}`
    return { ...print(figure), href }
  })
  return <FigureRow figures={row} note={shared ? <AsOf figures={measured} /> : t('undated')} />
}

/** "As of 30 September 2026", or from the earliest date to the latest. */
function AsOf({ figures }: { figures: FigureBrief[] }) {
  const t = useTranslations('impact')
  const dates = figures.flatMap(({ asOf }) => asOf ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return t('undated')
  if (first.date === last.date) return t.rich('asOf', { date: () => <PartialDateText {...first} /> })
  return t.rich('asOfBetween', {
    from: () => <PartialDateText {...first} />,
    until: () => <PartialDateText {...last} />,
  })
}
