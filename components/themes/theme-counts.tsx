import { useLocale, useTranslations } from 'next-intl'
import { FigureRow } from '@/components/ui/figure-row'
import { articlesPath } from '@/lib/articles/paths'
import { numberText } from '@/lib/figures/rules'
import { pairingsPath } from '@/lib/pairings/paths'
import { solutionsPath } from '@/lib/solutions/paths'
import type { ThemeCounts as Counts } from '@/lib/themes/counts/queries'
import { themePath } from '@/lib/themes/paths'

const nouns = ['pairings', 'solutions', 'demonstrations', 'articles'] as const

/** How much there is on a theme; each count opens the list that it counts. */
export function ThemeCounts({ theme, counts }: { theme: string; counts: Counts }) {
  const t = useTranslations('themes')
  const language = useLocale()
  const lists = listsOf(theme)
  return (
    <ul className="plain meta margin-note flex flex-wrap gap-x-4 sm:block">
      {nouns
        .filter((noun) => counts[noun] > 0)
        .map((noun) => (
          <li key={noun} className="py-1">
            <a href={`/${language}${lists[noun]}`}>
              {numberText(language, counts[noun])} {t(`counts.${noun}`, { count: counts[noun] })}
            </a>
          </li>
        ))}
    </ul>
  )
}

/** The same as figures in print, for the head of the theme's own page. */
export function ThemeFigures({ theme: { slug, counts } }: { theme: { slug: string; counts: Counts } }) {
  const t = useTranslations('themes')
  const language = useLocale()
  const lists = listsOf(slug)
  const figures = nouns
    .filter((noun) => counts[noun] > 0)
    .map((noun) => ({
      value: numberText(language, counts[noun]),
      label: t(`counts.${noun}`, { count: counts[noun] }),
      href: noun === 'demonstrations' ? '#demonstrations' : `/${language}${lists[noun]}`,
    }))
  return figures.length > 0 && <FigureRow figures={figures} note={t('overlap')} />
}

/** Demonstrations have no list of their own: they stand on the page of the theme. */
function listsOf(theme: string): Record<(typeof nouns)[number], string> {
  return {
    pairings: pairingsPath({ theme }),
    solutions: solutionsPath({ theme }),
    demonstrations: `${themePath(theme)}#demonstrations`,
    articles: articlesPath({ theme }),
  }
}
